using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The result of deleting a response.</summary>
public sealed partial record ResponseDeleted : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>response.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
