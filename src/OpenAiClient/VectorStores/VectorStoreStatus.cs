using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>Whether a vector store can be searched. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<VectorStoreStatus>))]
public readonly record struct VectorStoreStatus(string Value) : IOpenEnum<VectorStoreStatus>
{
    /// <summary>Its time is over.</summary>
    public static VectorStoreStatus Expired { get; } = new("expired");

    /// <summary>Files are still being processed.</summary>
    public static VectorStoreStatus InProgress { get; } = new("in_progress");

    /// <summary>It is ready for use.</summary>
    public static VectorStoreStatus Completed { get; } = new("completed");

    static IReadOnlyList<VectorStoreStatus> IOpenEnum<VectorStoreStatus>.Known { get; } = [Expired, InProgress, Completed];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator VectorStoreStatus(string value) => new(value);

    static VectorStoreStatus IOpenEnum<VectorStoreStatus>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
