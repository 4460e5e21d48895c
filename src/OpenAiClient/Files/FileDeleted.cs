using OpenAi.Json;

namespace OpenAi.Files;

/// <summary>Says that a file was deleted.</summary>
public sealed partial record FileDeleted : ApiResult
{
    /// <summary>The file.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>file</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
