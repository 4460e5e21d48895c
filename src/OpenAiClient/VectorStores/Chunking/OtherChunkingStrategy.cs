namespace OpenAi.VectorStores;

/// <summary>The server does not know how the file was split, usually because that was long ago. Only in answers.</summary>
public sealed partial record OtherChunkingStrategy : ChunkingStrategy;
