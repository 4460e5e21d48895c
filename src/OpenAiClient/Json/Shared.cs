namespace OpenAi.Json;

/// <summary>The one instance of a type that has no state.</summary>
internal static class Shared<T>
    where T : new()
{
    public static T Instance { get; } = new();
}
