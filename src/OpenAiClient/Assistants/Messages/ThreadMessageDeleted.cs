using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>The result of deleting a message.</summary>
public sealed partial record ThreadMessageDeleted : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>thread.message.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
