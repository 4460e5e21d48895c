using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>How far the server is with a batch of files. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<VectorStoreFileBatchStatus>))]
public readonly record struct VectorStoreFileBatchStatus(string Value) : IOpenEnum<VectorStoreFileBatchStatus>
{
    /// <summary>The server is at work on it.</summary>
    public static VectorStoreFileBatchStatus InProgress { get; } = new("in_progress");

    /// <summary>It is ready for use.</summary>
    public static VectorStoreFileBatchStatus Completed { get; } = new("completed");

    /// <summary>It was stopped.</summary>
    public static VectorStoreFileBatchStatus Cancelled { get; } = new("cancelled");

    /// <summary>It could not be processed.</summary>
    public static VectorStoreFileBatchStatus Failed { get; } = new("failed");

    static IReadOnlyList<VectorStoreFileBatchStatus> IOpenEnum<VectorStoreFileBatchStatus>.Known { get; } = [InProgress, Completed, Cancelled, Failed];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator VectorStoreFileBatchStatus(string value) => new(value);

    static VectorStoreFileBatchStatus IOpenEnum<VectorStoreFileBatchStatus>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
