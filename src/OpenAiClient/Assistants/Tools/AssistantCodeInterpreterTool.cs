namespace OpenAi.Assistants;

/// <summary>Python that the model writes and the server runs.</summary>
public sealed partial record AssistantCodeInterpreterTool : AssistantTool;
