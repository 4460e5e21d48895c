using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Uploads;

/// <summary>Where an upload stands. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<UploadStatus>))]
public readonly record struct UploadStatus(string Value) : IOpenEnum<UploadStatus>
{
    /// <summary>It takes parts.</summary>
    public static UploadStatus Pending { get; } = new("pending");

    /// <summary>Its file is there.</summary>
    public static UploadStatus Completed { get; } = new("completed");

    /// <summary>It was given up.</summary>
    public static UploadStatus Cancelled { get; } = new("cancelled");

    /// <summary>It was not completed in time.</summary>
    public static UploadStatus Expired { get; } = new("expired");

    static IReadOnlyList<UploadStatus> IOpenEnum<UploadStatus>.Known { get; } = [Pending, Completed, Cancelled, Expired];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator UploadStatus(string value) => new(value);

    static UploadStatus IOpenEnum<UploadStatus>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
