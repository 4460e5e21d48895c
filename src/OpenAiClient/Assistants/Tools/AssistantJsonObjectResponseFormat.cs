namespace OpenAi.Assistants;

/// <summary>The answer is a JSON object; the instructions or a message must ask for JSON.</summary>
public sealed partial record AssistantJsonObjectResponseFormat : AssistantResponseFormat;
