using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>What is behind the subject of an image. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageBackground>))]
public readonly record struct ImageBackground(string Value) : IOpenEnum<ImageBackground>
{
    /// <summary>The model decides; the default.</summary>
    public static ImageBackground Auto { get; } = new("auto");

    /// <summary>Nothing: needs <see cref="ImageOutputFormat.Png"/> or <see cref="ImageOutputFormat.Webp"/>.</summary>
    public static ImageBackground Transparent { get; } = new("transparent");

    /// <summary>A background without transparency.</summary>
    public static ImageBackground Opaque { get; } = new("opaque");

    static IReadOnlyList<ImageBackground> IOpenEnum<ImageBackground>.Known { get; } = [Auto, Transparent, Opaque];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ImageBackground(string value) => new(value);

    static ImageBackground IOpenEnum<ImageBackground>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
