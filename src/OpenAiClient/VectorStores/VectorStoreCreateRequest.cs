namespace OpenAi.VectorStores;

/// <summary>A request to create a vector store. <c>POST /vector_stores</c></summary>
public sealed partial record VectorStoreCreateRequest : JsonModel
{
    /// <summary>The ids of the files to add, at most 500. Default: none.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>The name. Default: none.</summary>
    public string? Name { get; set; }

    /// <summary>The purpose. Default: none.</summary>
    public string? Description { get; set; }

    /// <summary>The time after which the server deletes the vector store. Default: never.</summary>
    public VectorStoreExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>The way the files are split; used only when there are <see cref="FileIds"/>. Default: chosen by the server.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters. Default:
    /// none.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
