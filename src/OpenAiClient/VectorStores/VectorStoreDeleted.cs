using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>Says that a vector store was deleted.</summary>
public sealed partial record VectorStoreDeleted : ApiResult
{
    /// <summary>The vector store.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>vector_store.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    [Essential(unless: "Id")]
    public bool? Deleted { get; set; }
}
