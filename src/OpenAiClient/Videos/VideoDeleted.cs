namespace OpenAi.Videos;

/// <summary>The result of deleting a video.</summary>
public sealed partial record VideoDeleted : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>video.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    public bool? Deleted { get; set; }
}
