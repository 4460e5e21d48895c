namespace OpenAi.Http;

/// <summary>The source of random numbers where the caller injects none.</summary>
internal static class RandomNumber
{
#pragma warning disable RS0030 // This is the only place that creates random numbers; all other code uses the source in the options.
    public static double Next() => Random.Shared.NextDouble();

    public static void Fill(Span<byte> bytes) => Random.Shared.NextBytes(bytes);
#pragma warning restore RS0030
}
