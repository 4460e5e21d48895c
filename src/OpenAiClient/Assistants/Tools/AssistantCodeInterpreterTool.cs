namespace OpenAi.Assistants;

/// <summary>A tool with which the model writes Python code that the server runs.</summary>
public sealed partial record AssistantCodeInterpreterTool : AssistantTool;
