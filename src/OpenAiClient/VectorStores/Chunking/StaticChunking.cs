namespace OpenAi.VectorStores;

/// <summary>The size and the overlap of chunks.</summary>
public sealed partial record StaticChunking : JsonModel
{
    /// <summary>How many tokens a chunk has at most. The API takes 100 to 4096, and wants it told.</summary>
    public int? MaxChunkSizeTokens { get; set; }

    /// <summary>
    /// How many tokens two neighbours share, at most half of <see cref="MaxChunkSizeTokens"/>. The API wants it told.
    /// </summary>
    public int? ChunkOverlapTokens { get; set; }
}
