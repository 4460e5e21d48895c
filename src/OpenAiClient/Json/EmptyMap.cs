using System.Collections.ObjectModel;

namespace OpenAi.Json;

/// <summary>The map that stands for one the server left out.</summary>
internal static class EmptyMap<TValue>
{
    public static IReadOnlyDictionary<string, TValue> Value { get; } = ReadOnlyDictionary<string, TValue>.Empty;
}
