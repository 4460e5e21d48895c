namespace OpenAi.Assistants;

/// <summary>Chunks of a given size.</summary>
public sealed partial record AssistantStaticChunking : AssistantChunkingStrategy
{
    /// <summary>Always <c>static</c>.</summary>
    public override string Type => "static";

    /// <summary>The size.</summary>
    public AssistantChunkSize Static { get; set; } = new();
}
