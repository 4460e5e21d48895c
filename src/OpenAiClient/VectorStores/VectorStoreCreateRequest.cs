namespace OpenAi.VectorStores;

/// <summary>A vector store to create. <c>POST /vector_stores</c></summary>
public sealed partial record VectorStoreCreateRequest : JsonModel
{
    /// <summary>The files to put into it, at most 500. Default: none.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>Its name. Default: none.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for. Default: none.</summary>
    public string? Description { get; set; }

    /// <summary>When the server deletes it. Default: never.</summary>
    public VectorStoreExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>How its files are cut; used only when there are <see cref="FileIds"/>. Default: the server chooses.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>Notes to attach: at most 16, names up to 64 characters, texts up to 512. Default: none.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
