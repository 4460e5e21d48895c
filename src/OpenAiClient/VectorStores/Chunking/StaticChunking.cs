namespace OpenAi.VectorStores;

/// <summary>The size and the overlap of chunks.</summary>
public sealed partial record StaticChunking : JsonModel
{
    /// <summary>The maximum number of tokens per chunk, from 100 to 4096. The API requires it.</summary>
    public int? MaxChunkSizeTokens { get; set; }

    /// <summary>
    /// The number of tokens that two neighbouring chunks share, at most half of <see cref="MaxChunkSizeTokens"/>. The API requires it.
    /// </summary>
    public int? ChunkOverlapTokens { get; set; }
}
