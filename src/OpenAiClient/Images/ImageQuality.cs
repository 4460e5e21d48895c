namespace OpenAi.Images;

/// <summary>The quality of an image. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ImageQuality
{
    /// <summary>The best quality for the model; the default.</summary>
    public static ImageQuality Auto { get; } = new("auto");

    /// <summary>Low quality: fast and cheap. GPT image models only.</summary>
    public static ImageQuality Low { get; } = new("low");

    /// <summary>Medium quality. GPT image models only.</summary>
    public static ImageQuality Medium { get; } = new("medium");

    /// <summary>High quality: slow and expensive. GPT image models only.</summary>
    public static ImageQuality High { get; } = new("high");

    /// <summary>The standard quality of the DALL·E models.</summary>
    public static ImageQuality Standard { get; } = new("standard");

    /// <summary>More detail. <c>dall-e-3</c> only.</summary>
    public static ImageQuality Hd { get; } = new("hd");
}
