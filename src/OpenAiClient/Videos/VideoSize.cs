namespace OpenAi.Videos;

/// <summary>The size of a video, width × height in pixels. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VideoSize
{
    /// <summary>720 × 1280, portrait.</summary>
    public static VideoSize Portrait720 { get; } = new("720x1280");

    /// <summary>1280 × 720.</summary>
    public static VideoSize Landscape720 { get; } = new("1280x720");

    /// <summary>1024 × 1792, portrait.</summary>
    public static VideoSize Portrait1024 { get; } = new("1024x1792");

    /// <summary>1792 × 1024.</summary>
    public static VideoSize Landscape1024 { get; } = new("1792x1024");
}
