using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>How much work goes into an image. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageQuality>))]
public readonly record struct ImageQuality(string Value) : IOpenEnum<ImageQuality>
{
    /// <summary>The best for the model; the default.</summary>
    public static ImageQuality Auto { get; } = new("auto");

    /// <summary>Quick and cheap. GPT image models only.</summary>
    public static ImageQuality Low { get; } = new("low");

    /// <summary>In between. GPT image models only.</summary>
    public static ImageQuality Medium { get; } = new("medium");

    /// <summary>Slow and costly. GPT image models only.</summary>
    public static ImageQuality High { get; } = new("high");

    /// <summary>The usual quality of the DALL·E models.</summary>
    public static ImageQuality Standard { get; } = new("standard");

    /// <summary>More detail. <c>dall-e-3</c> only.</summary>
    public static ImageQuality Hd { get; } = new("hd");

    static IReadOnlyList<ImageQuality> IOpenEnum<ImageQuality>.Known { get; } = [Auto, Low, Medium, High, Standard, Hd];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ImageQuality(string value) => new(value);

    static ImageQuality IOpenEnum<ImageQuality>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
