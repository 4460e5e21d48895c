using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Says that a stored completion was deleted.</summary>
public sealed partial record ChatCompletionDeleted : ApiResult
{
    /// <summary>The completion.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chat.completion.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
