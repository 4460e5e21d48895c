using OpenAi.Videos;

namespace OpenAi.Testing.Videos;

/// <summary>The state of a video.</summary>
internal sealed class VideoState(Video video)
{
    public Video Video { get; set; } = video;

    public bool IsDone => Video.Status == VideoStatus.Completed || Video.Status == VideoStatus.Failed;

    /// <summary>The number of polls.</summary>
    public int Looks { get; set; }

    /// <summary>The error with which it fails at the next poll.</summary>
    public VideoError? Failure { get; set; }

    /// <summary>The content that a test has set.</summary>
    public byte[]? Content { get; set; }
}
