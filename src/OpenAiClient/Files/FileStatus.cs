using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Files;

/// <summary>How far the server is with a file. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<FileStatus>))]
public readonly record struct FileStatus(string Value) : IOpenEnum<FileStatus>
{
    /// <summary>It has arrived.</summary>
    public static FileStatus Uploaded { get; } = new("uploaded");

    /// <summary>It is ready for use.</summary>
    public static FileStatus Processed { get; } = new("processed");

    /// <summary>It cannot be used.</summary>
    public static FileStatus Error { get; } = new("error");

    static IReadOnlyList<FileStatus> IOpenEnum<FileStatus>.Known { get; } = [Uploaded, Processed, Error];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator FileStatus(string value) => new(value);

    static FileStatus IOpenEnum<FileStatus>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
