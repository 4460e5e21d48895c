using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>The result of removing a file from a vector store. The file itself remains in <c>/files</c>.</summary>
public sealed partial record VectorStoreFileDeleted : ApiResult
{
    /// <summary>The file.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>vector_store.file.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the file was removed.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
