namespace OpenAi.Videos;

/// <summary>The status of a video. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VideoStatus
{
    /// <summary>The video is queued.</summary>
    public static VideoStatus Queued { get; } = new("queued");

    /// <summary>The video is being generated.</summary>
    public static VideoStatus InProgress { get; } = new("in_progress");

    /// <summary>The video is completed.</summary>
    public static VideoStatus Completed { get; } = new("completed");

    /// <summary>The video could not be generated: <see cref="Video.Error"/> has the reason.</summary>
    public static VideoStatus Failed { get; } = new("failed");
}
