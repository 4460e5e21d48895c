namespace OpenAi.Assistants;

/// <summary>How large chunks are.</summary>
public sealed partial record AssistantChunkSize : JsonModel
{
    /// <summary>The most tokens a chunk has, from 100 to 4096; the server's own choice is 800.</summary>
    public int? MaxChunkSizeTokens { get; set; }

    /// <summary>How many tokens a chunk shares with the one before, at most half its size; the server's own choice is 400.</summary>
    public int? ChunkOverlapTokens { get; set; }
}
