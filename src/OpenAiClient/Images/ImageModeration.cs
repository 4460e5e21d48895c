namespace OpenAi.Images;

/// <summary>The strictness of the moderation of the images of a GPT image model. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ImageModeration
{
    /// <summary>Normal strictness; the default.</summary>
    public static ImageModeration Auto { get; } = new("auto");

    /// <summary>Less strict.</summary>
    public static ImageModeration Low { get; } = new("low");
}
