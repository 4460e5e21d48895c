using OpenAi.Json;

namespace OpenAi.Files;

/// <summary>The result of deleting a file.</summary>
public sealed partial record FileDeleted : ApiResult
{
    /// <summary>The file.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>file</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
