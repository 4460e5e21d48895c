namespace OpenAi.Assistants;

/// <summary>The model must search the files.</summary>
public sealed partial record AssistantFileSearchToolChoice : AssistantToolChoice;
