namespace OpenAi.Videos;

/// <summary>What of a video is downloaded. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class VideoContentVariant
{
    /// <summary>The video, as MP4; the default.</summary>
    public static VideoContentVariant Video { get; } = new("video");

    /// <summary>A picture of it, as WebP.</summary>
    public static VideoContentVariant Thumbnail { get; } = new("thumbnail");

    /// <summary>Many pictures in one.</summary>
    public static VideoContentVariant Spritesheet { get; } = new("spritesheet");
}
