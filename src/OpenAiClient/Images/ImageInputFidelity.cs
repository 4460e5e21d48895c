using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>How closely an edit keeps to the style and the features, faces above all, of the input images. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageInputFidelity>))]
public readonly record struct ImageInputFidelity(string Value) : IOpenEnum<ImageInputFidelity>
{
    /// <summary>Loosely; the default.</summary>
    public static ImageInputFidelity Low { get; } = new("low");

    /// <summary>Closely, for more input tokens.</summary>
    public static ImageInputFidelity High { get; } = new("high");

    static IReadOnlyList<ImageInputFidelity> IOpenEnum<ImageInputFidelity>.Known { get; } = [Low, High];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ImageInputFidelity(string value) => new(value);

    static ImageInputFidelity IOpenEnum<ImageInputFidelity>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
