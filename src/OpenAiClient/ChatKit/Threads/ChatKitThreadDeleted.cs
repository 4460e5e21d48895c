namespace OpenAi.ChatKit;

/// <summary>The result of deleting a conversation.</summary>
public sealed partial record ChatKitThreadDeleted : ApiResult
{
    /// <summary>The conversation.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>chatkit.thread.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    public bool? Deleted { get; set; }
}
