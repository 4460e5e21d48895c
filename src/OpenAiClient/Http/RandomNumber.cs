namespace OpenAi.Http;

/// <summary>The chance that is used where the caller injects none.</summary>
internal static class RandomNumber
{
#pragma warning disable RS0030 // This is the one place where chance enters; everyone else takes it from the options.
    public static double Next() => Random.Shared.NextDouble();
#pragma warning restore RS0030
}
