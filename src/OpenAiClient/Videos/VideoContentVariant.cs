namespace OpenAi.Videos;

/// <summary>The variant of a video's content. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VideoContentVariant
{
    /// <summary>The video, as MP4; the default.</summary>
    public static VideoContentVariant Video { get; } = new("video");

    /// <summary>An image of the video, as WebP.</summary>
    public static VideoContentVariant Thumbnail { get; } = new("thumbnail");

    /// <summary>A sprite sheet: many images of the video in one.</summary>
    public static VideoContentVariant Spritesheet { get; } = new("spritesheet");
}
