namespace OpenAi.VectorStores;

/// <summary>The server does not know how the file was cut, mostly because that was long ago. Found in answers only.</summary>
public sealed partial record OtherChunkingStrategy : ChunkingStrategy;
