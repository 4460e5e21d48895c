using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>The look of the images of <c>dall-e-3</c>. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageStyle>))]
public readonly record struct ImageStyle(string Value) : IOpenEnum<ImageStyle>
{
    /// <summary>Dramatic and more than real; the default.</summary>
    public static ImageStyle Vivid { get; } = new("vivid");

    /// <summary>Calmer and closer to reality.</summary>
    public static ImageStyle Natural { get; } = new("natural");

    static IReadOnlyList<ImageStyle> IOpenEnum<ImageStyle>.Known { get; } = [Vivid, Natural];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ImageStyle(string value) => new(value);

    static ImageStyle IOpenEnum<ImageStyle>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
