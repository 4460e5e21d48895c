using OpenAi.Json;

namespace OpenAi.Conversations;

/// <summary>The result of deleting a conversation; its items are not deleted.</summary>
public sealed partial record ConversationDeleted : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>conversation.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
