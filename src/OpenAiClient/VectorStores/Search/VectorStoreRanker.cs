using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>What puts the results of a search in order. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<VectorStoreRanker>))]
public readonly record struct VectorStoreRanker(string Value) : IOpenEnum<VectorStoreRanker>
{
    /// <summary>Nothing: results are not ranked again, which is faster.</summary>
    public static VectorStoreRanker None { get; } = new("none");

    /// <summary>The server chooses; the default.</summary>
    public static VectorStoreRanker Auto { get; } = new("auto");

    /// <summary>The ranker of November 2024.</summary>
    public static VectorStoreRanker Default20241115 { get; } = new("default-2024-11-15");

    static IReadOnlyList<VectorStoreRanker> IOpenEnum<VectorStoreRanker>.Known { get; } = [None, Auto, Default20241115];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator VectorStoreRanker(string value) => new(value);

    static VectorStoreRanker IOpenEnum<VectorStoreRanker>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
