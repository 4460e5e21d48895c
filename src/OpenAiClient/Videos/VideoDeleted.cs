namespace OpenAi.Videos;

/// <summary>Says that a video was deleted.</summary>
public sealed partial record VideoDeleted : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>video.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    public bool? Deleted { get; set; }
}
