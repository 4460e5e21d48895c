using OpenAi.Json;

namespace OpenAi.Models;

/// <summary>The result of deleting a model.</summary>
public sealed partial record ModelDeleted : ApiResult
{
    /// <summary>The id of the model.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>model</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
