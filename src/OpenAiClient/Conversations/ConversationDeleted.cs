using OpenAi.Json;

namespace OpenAi.Conversations;

/// <summary>A conversation that was deleted; its items are not.</summary>
public sealed partial record ConversationDeleted : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>conversation.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
