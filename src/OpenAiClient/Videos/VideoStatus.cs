namespace OpenAi.Videos;

/// <summary>How far a video is. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class VideoStatus
{
    /// <summary>It waits for its turn.</summary>
    public static VideoStatus Queued { get; } = new("queued");

    /// <summary>It is being made.</summary>
    public static VideoStatus InProgress { get; } = new("in_progress");

    /// <summary>It is there.</summary>
    public static VideoStatus Completed { get; } = new("completed");

    /// <summary>It could not be made: <see cref="Video.Error"/> says why.</summary>
    public static VideoStatus Failed { get; } = new("failed");
}
