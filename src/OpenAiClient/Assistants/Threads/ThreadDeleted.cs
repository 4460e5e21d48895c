using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>The result of deleting a thread.</summary>
public sealed partial record ThreadDeleted : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>thread.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
