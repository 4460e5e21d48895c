using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Says that an assistant was deleted.</summary>
public sealed partial record AssistantDeleted : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>assistant.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
