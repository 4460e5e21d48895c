namespace OpenAi.Assistants;

/// <summary>A vector store to make along with an assistant or a thread.</summary>
public sealed partial record AssistantVectorStore : JsonModel
{
    /// <summary>The ids of its files.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>How the files are cut into chunks. Default: <see cref="AssistantAutoChunking"/>.</summary>
    public AssistantChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
