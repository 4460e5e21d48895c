namespace OpenAi.Assistants;

/// <summary>The server decides: chunks of 800 tokens that share 400.</summary>
public sealed partial record AssistantAutoChunking : AssistantChunkingStrategy;
