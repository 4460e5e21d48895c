namespace OpenAi.Images;

/// <summary>How much work goes into an image. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ImageQuality
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
}
