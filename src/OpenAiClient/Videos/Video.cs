namespace OpenAi.Videos;

/// <summary>The description of a video, without its content.</summary>
public sealed partial record Video : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>video</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The status.</summary>
    public VideoStatus? Status { get; set; }

    /// <summary>The approximate progress in percent.</summary>
    public int? Progress { get; set; }

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time when the video was completed; <see langword="null"/> before.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>The time when the server deletes the content.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The description of what the video shows.</summary>
    public string? Prompt { get; set; }

    /// <summary>The size.</summary>
    public VideoSize? Size { get; set; }

    /// <summary>The duration.</summary>
    public VideoSeconds? Seconds { get; set; }

    /// <summary>The id of the original video, when it is a remix.</summary>
    public string? RemixedFromVideoId { get; set; }

    /// <summary>The reason why the video could not be generated.</summary>
    public VideoError? Error { get; set; }
}
