namespace OpenAi.ChatKit;

/// <summary>Whether a conversation was deleted.</summary>
public sealed partial record ChatKitThreadDeleted : ApiResult
{
    /// <summary>The conversation.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chatkit.thread.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    public bool? Deleted { get; set; }
}
