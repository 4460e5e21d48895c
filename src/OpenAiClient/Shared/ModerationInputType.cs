using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>The kind of input that a moderation category was applied to. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ModerationInputType>))]
public readonly record struct ModerationInputType(string Value) : IOpenEnum<ModerationInputType>
{
    /// <summary>Text.</summary>
    public static ModerationInputType Text { get; } = new("text");

    /// <summary>An image.</summary>
    public static ModerationInputType Image { get; } = new("image");

    static IReadOnlyList<ModerationInputType> IOpenEnum<ModerationInputType>.Known { get; } = [Text, Image];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ModerationInputType(string value) => new(value);

    static ModerationInputType IOpenEnum<ModerationInputType>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
