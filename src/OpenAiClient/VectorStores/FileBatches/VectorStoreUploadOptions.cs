namespace OpenAi.VectorStores;

/// <summary>How <see cref="VectorStoreFileBatchesClient.UploadAndPollAsync"/> uploads files and puts them into a vector store.</summary>
public sealed class VectorStoreUploadOptions
{
    /// <summary>How many files are uploaded at the same time. Default: 5.</summary>
    public int MaxConcurrency { get; set; } = 5;

    /// <summary>Files that are already on the server, for the same batch. Default: none.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>How all files are cut. Default: the server chooses.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>What is known about every one of the files, for searches to filter by. Default: nothing.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
