namespace OpenAi.Assistants;

/// <summary>Text.</summary>
public sealed partial record AssistantTextResponseFormat : AssistantResponseFormat;
