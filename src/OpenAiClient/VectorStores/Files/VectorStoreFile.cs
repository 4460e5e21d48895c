using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>A file of a vector store.</summary>
public sealed partial record VectorStoreFile : ApiResult
{
    /// <summary>The file's id, the same as in <c>/files</c>.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>vector_store.file</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>How many bytes it takes in the vector store, which is not the size of the file.</summary>
    public long? UsageBytes { get; set; }

    /// <summary>When it was put into the vector store.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The vector store.</summary>
    public string VectorStoreId { get; set; } = "";

    /// <summary>How far the server is with it.</summary>
    public VectorStoreFileStatus? Status { get; set; }

    /// <summary>Why it could not be processed; <see langword="null"/> when nothing went wrong.</summary>
    public VectorStoreFileError? LastError { get; set; }

    /// <summary>How it was cut.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>What is known about it, for searches to filter by.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
