using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>How an answer carries the images of a DALL·E model. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageResponseFormat>))]
public readonly record struct ImageResponseFormat(string Value) : IOpenEnum<ImageResponseFormat>
{
    /// <summary>As addresses, which are valid for 60 minutes; the default.</summary>
    public static ImageResponseFormat Url { get; } = new("url");

    /// <summary>In the answer itself, in base64.</summary>
    public static ImageResponseFormat B64Json { get; } = new("b64_json");

    static IReadOnlyList<ImageResponseFormat> IOpenEnum<ImageResponseFormat>.Known { get; } = [Url, B64Json];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ImageResponseFormat(string value) => new(value);

    static ImageResponseFormat IOpenEnum<ImageResponseFormat>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
