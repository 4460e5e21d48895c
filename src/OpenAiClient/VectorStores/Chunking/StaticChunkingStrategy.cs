namespace OpenAi.VectorStores;

/// <summary>Chunks of a given size.</summary>
public sealed partial record StaticChunkingStrategy : ChunkingStrategy
{
    /// <summary>The size and the overlap of the chunks.</summary>
    public StaticChunking Static { get; set; } = new();
}
