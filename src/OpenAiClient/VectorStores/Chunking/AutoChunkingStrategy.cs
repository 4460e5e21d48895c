namespace OpenAi.VectorStores;

/// <summary>The server chooses the chunking: currently chunks of 800 tokens with an overlap of 400.</summary>
public sealed partial record AutoChunkingStrategy : ChunkingStrategy;
