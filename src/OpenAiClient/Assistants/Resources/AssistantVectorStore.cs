namespace OpenAi.Assistants;

/// <summary>A vector store to create together with an assistant or a thread.</summary>
public sealed partial record AssistantVectorStore : JsonModel
{
    /// <summary>The ids of the files.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>The way the files are split into chunks. Default: <see cref="AssistantAutoChunking"/>.</summary>
    public AssistantChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
