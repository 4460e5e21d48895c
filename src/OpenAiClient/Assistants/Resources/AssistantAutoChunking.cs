namespace OpenAi.Assistants;

/// <summary>The server's default: chunks of 800 tokens with an overlap of 400.</summary>
public sealed partial record AssistantAutoChunking : AssistantChunkingStrategy;
