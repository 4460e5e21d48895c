namespace OpenAi.Assistants;

/// <summary>The size of chunks.</summary>
public sealed partial record AssistantChunkSize : JsonModel
{
    /// <summary>The maximum number of tokens in a chunk, from 100 to 4096; the server's own default is 800.</summary>
    public int? MaxChunkSizeTokens { get; set; }

    /// <summary>
    /// The number of tokens that a chunk shares with the one before, at most half of the chunk size; the server's own default is 400.
    /// </summary>
    public int? ChunkOverlapTokens { get; set; }
}
