using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>How strictly the images of a GPT image model are moderated. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageModeration>))]
public readonly record struct ImageModeration(string Value) : IOpenEnum<ImageModeration>
{
    /// <summary>As usual; the default.</summary>
    public static ImageModeration Auto { get; } = new("auto");

    /// <summary>Less strictly.</summary>
    public static ImageModeration Low { get; } = new("low");

    static IReadOnlyList<ImageModeration> IOpenEnum<ImageModeration>.Known { get; } = [Auto, Low];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ImageModeration(string value) => new(value);

    static ImageModeration IOpenEnum<ImageModeration>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
