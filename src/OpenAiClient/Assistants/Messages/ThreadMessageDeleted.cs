using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Says that a message was deleted.</summary>
public sealed partial record ThreadMessageDeleted : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>thread.message.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
