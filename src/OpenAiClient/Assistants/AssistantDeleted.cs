using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>The result of deleting an assistant.</summary>
public sealed partial record AssistantDeleted : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>assistant.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
