namespace OpenAi.Assistants;

/// <summary>The model must use the code interpreter.</summary>
public sealed partial record AssistantCodeInterpreterToolChoice : AssistantToolChoice;
