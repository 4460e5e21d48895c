namespace OpenAi.VectorStores;

/// <summary>How files are cut into the chunks that a search finds: <see cref="Auto"/>, or of a size that is told (<see cref="FromSize"/>).</summary>
[Union("type")]
[Variant<AutoChunkingStrategy>("auto")]
[Variant<StaticChunkingStrategy>("static")]
[Variant<OtherChunkingStrategy>("other")]
public abstract partial record ChunkingStrategy : JsonModel
{
    /// <summary>The server chooses: chunks of 800 tokens that overlap by 400 at the time of writing.</summary>
    public static ChunkingStrategy Auto => new AutoChunkingStrategy();

    /// <summary>Chunks of a size.</summary>
    /// <param name="maxChunkSizeTokens">How many tokens a chunk has at most. The API takes 100 to 4096.</param>
    /// <param name="chunkOverlapTokens">How many tokens two neighbours share, at most half of the chunk.</param>
    /// <returns>The strategy.</returns>
    public static StaticChunkingStrategy FromSize(int maxChunkSizeTokens, int chunkOverlapTokens) =>
        new() { Static = new() { MaxChunkSizeTokens = maxChunkSizeTokens, ChunkOverlapTokens = chunkOverlapTokens } };
}
