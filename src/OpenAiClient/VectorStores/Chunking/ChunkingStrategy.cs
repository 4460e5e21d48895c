namespace OpenAi.VectorStores;

/// <summary>
/// The way files are split into the chunks that a search finds: <see cref="Auto"/>, or with a given size (<see cref="FromSize"/>).
/// </summary>
[Union("type")]
[Variant<AutoChunkingStrategy>("auto")]
[Variant<StaticChunkingStrategy>("static")]
[Variant<OtherChunkingStrategy>("other")]
public abstract partial record ChunkingStrategy : JsonModel
{
    /// <summary>The server chooses the chunking: currently chunks of 800 tokens with an overlap of 400.</summary>
    public static ChunkingStrategy Auto => new AutoChunkingStrategy();

    /// <summary>Creates a strategy with a given chunk size.</summary>
    /// <param name="maxChunkSizeTokens">The maximum number of tokens per chunk, from 100 to 4096.</param>
    /// <param name="chunkOverlapTokens">The number of tokens that two neighbouring chunks share, at most half of the chunk size.</param>
    /// <returns>The strategy.</returns>
    public static StaticChunkingStrategy FromSize(int maxChunkSizeTokens, int chunkOverlapTokens) =>
        new() { Static = new() { MaxChunkSizeTokens = maxChunkSizeTokens, ChunkOverlapTokens = chunkOverlapTokens } };
}
