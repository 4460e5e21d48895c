using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>The result of deleting a vector store.</summary>
public sealed partial record VectorStoreDeleted : ApiResult
{
    /// <summary>The vector store.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>vector_store.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
