namespace OpenAi.VectorStores;

/// <summary>The server chooses: chunks of 800 tokens that overlap by 400 at the time of writing.</summary>
public sealed partial record AutoChunkingStrategy : ChunkingStrategy;
