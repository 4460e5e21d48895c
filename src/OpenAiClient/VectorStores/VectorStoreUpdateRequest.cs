namespace OpenAi.VectorStores;

/// <summary>What to change of a vector store; what is left out stays. <c>POST /vector_stores/{vector_store_id}</c></summary>
public sealed partial record VectorStoreUpdateRequest : JsonModel
{
    /// <summary>Its new name.</summary>
    public string? Name { get; set; }

    /// <summary>When the server deletes it.</summary>
    public VectorStoreExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>The notes that take the place of those before: at most 16, names up to 64 characters, texts up to 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
