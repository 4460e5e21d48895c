namespace OpenAi.Videos;

/// <summary>A video: what it is, not what is in it.</summary>
public sealed partial record Video : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>video</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The model.</summary>
    public string Model { get; set; } = "";

    /// <summary>How far it is.</summary>
    public VideoStatus? Status { get; set; }

    /// <summary>The same in percent, about.</summary>
    public int? Progress { get; set; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>When the server deletes what is in it.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>What it shows.</summary>
    public string? Prompt { get; set; }

    /// <summary>Its size.</summary>
    public VideoSize? Size { get; set; }

    /// <summary>How long it is.</summary>
    public VideoSeconds? Seconds { get; set; }

    /// <summary>The video that it was made of, where it is a remix.</summary>
    public string? RemixedFromVideoId { get; set; }

    /// <summary>Why it could not be made.</summary>
    public VideoError? Error { get; set; }
}
