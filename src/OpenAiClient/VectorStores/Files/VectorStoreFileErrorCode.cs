using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>Why a file could not be processed. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<VectorStoreFileErrorCode>))]
public readonly record struct VectorStoreFileErrorCode(string Value) : IOpenEnum<VectorStoreFileErrorCode>
{
    /// <summary>The server failed.</summary>
    public static VectorStoreFileErrorCode ServerError { get; } = new("server_error");

    /// <summary>Files of this kind cannot be searched.</summary>
    public static VectorStoreFileErrorCode UnsupportedFile { get; } = new("unsupported_file");

    /// <summary>The file cannot be read.</summary>
    public static VectorStoreFileErrorCode InvalidFile { get; } = new("invalid_file");

    static IReadOnlyList<VectorStoreFileErrorCode> IOpenEnum<VectorStoreFileErrorCode>.Known { get; } = [ServerError, UnsupportedFile, InvalidFile];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator VectorStoreFileErrorCode(string value) => new(value);

    static VectorStoreFileErrorCode IOpenEnum<VectorStoreFileErrorCode>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
