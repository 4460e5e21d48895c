namespace OpenAi.Assistants;

/// <summary>Any JSON object; the instructions or a message must ask for JSON.</summary>
public sealed partial record AssistantJsonObjectResponseFormat : AssistantResponseFormat;
