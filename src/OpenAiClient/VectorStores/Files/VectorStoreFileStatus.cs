using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>How far the server is with a file of a vector store. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<VectorStoreFileStatus>))]
public readonly record struct VectorStoreFileStatus(string Value) : IOpenEnum<VectorStoreFileStatus>
{
    /// <summary>The server is at work on it.</summary>
    public static VectorStoreFileStatus InProgress { get; } = new("in_progress");

    /// <summary>It is ready for use.</summary>
    public static VectorStoreFileStatus Completed { get; } = new("completed");

    /// <summary>It was stopped.</summary>
    public static VectorStoreFileStatus Cancelled { get; } = new("cancelled");

    /// <summary>It could not be processed.</summary>
    public static VectorStoreFileStatus Failed { get; } = new("failed");

    static IReadOnlyList<VectorStoreFileStatus> IOpenEnum<VectorStoreFileStatus>.Known { get; } = [InProgress, Completed, Cancelled, Failed];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator VectorStoreFileStatus(string value) => new(value);

    static VectorStoreFileStatus IOpenEnum<VectorStoreFileStatus>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
