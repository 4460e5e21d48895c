using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The result of deleting a stored completion.</summary>
public sealed partial record ChatCompletionDeleted : ApiResult
{
    /// <summary>The id of the completion.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chat.completion.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the completion was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
