using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>Says that a file was taken out of a vector store. The file itself stays in <c>/files</c>.</summary>
public sealed partial record VectorStoreFileDeleted : ApiResult
{
    /// <summary>The file.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>vector_store.file.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was taken out.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
