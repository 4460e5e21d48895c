namespace OpenAi.Assistants;

/// <summary>Chunks of a given size.</summary>
public sealed partial record AssistantStaticChunking : AssistantChunkingStrategy
{
    /// <summary>The size.</summary>
    public AssistantChunkSize Static { get; set; } = new();
}
