using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>The file format of an image. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageOutputFormat>))]
public readonly record struct ImageOutputFormat(string Value) : IOpenEnum<ImageOutputFormat>
{
    /// <summary>PNG, without loss; the default.</summary>
    public static ImageOutputFormat Png { get; } = new("png");

    /// <summary>JPEG, without transparency.</summary>
    public static ImageOutputFormat Jpeg { get; } = new("jpeg");

    /// <summary>WebP.</summary>
    public static ImageOutputFormat Webp { get; } = new("webp");

    static IReadOnlyList<ImageOutputFormat> IOpenEnum<ImageOutputFormat>.Known { get; } = [Png, Jpeg, Webp];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ImageOutputFormat(string value) => new(value);

    static ImageOutputFormat IOpenEnum<ImageOutputFormat>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
