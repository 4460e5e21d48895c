namespace OpenAi.VectorStores;

/// <summary>
/// A request to update a vector store; properties that are <see langword="null"/> stay unchanged. <c>POST
/// /vector_stores/{vector_store_id}</c>
/// </summary>
public sealed partial record VectorStoreUpdateRequest : JsonModel
{
    /// <summary>The new name.</summary>
    public string? Name { get; set; }

    /// <summary>The time after which the server deletes the vector store.</summary>
    public VectorStoreExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>
    /// The new metadata, which replaces the previous one: at most 16 pairs, with names of at most 64 and values of at most 512 characters.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
