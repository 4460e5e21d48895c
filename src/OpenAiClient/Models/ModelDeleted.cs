using OpenAi.Json;

namespace OpenAi.Models;

/// <summary>Says that a model was deleted.</summary>
public sealed partial record ModelDeleted : ApiResult
{
    /// <summary>The model.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>model</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
