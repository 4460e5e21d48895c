using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>A file of a vector store.</summary>
public sealed partial record VectorStoreFile : ApiResult
{
    /// <summary>The id of the file, the same as in <c>/files</c>.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>vector_store.file</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The number of bytes that the file uses in the vector store, which is not the size of the file.</summary>
    public long? UsageBytes { get; set; }

    /// <summary>The time when the file was added to the vector store.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The vector store.</summary>
    public string VectorStoreId { get; set; } = "";

    /// <summary>The processing status.</summary>
    public VectorStoreFileStatus? Status { get; set; }

    /// <summary>The reason why the file could not be processed; <see langword="null"/> when there was no error.</summary>
    public VectorStoreFileError? LastError { get; set; }

    /// <summary>The way the file was split.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>The attributes, for filters of searches.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
