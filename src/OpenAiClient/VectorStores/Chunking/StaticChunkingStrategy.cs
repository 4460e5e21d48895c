namespace OpenAi.VectorStores;

/// <summary>Chunks of a size that is told.</summary>
public sealed partial record StaticChunkingStrategy : ChunkingStrategy
{
    /// <summary>Always <c>static</c>.</summary>
    public override string Type => "static";

    /// <summary>The size and the overlap of the chunks.</summary>
    public StaticChunking Static { get; set; } = new();
}
