namespace OpenAi.Assistants;

/// <summary>What the tools work with.</summary>
public sealed partial record AssistantToolResources : JsonModel
{
    /// <summary>The files of the code interpreter.</summary>
    public AssistantCodeInterpreterResources? CodeInterpreter { get; set; }

    /// <summary>The vector stores of the file search.</summary>
    public AssistantFileSearchResources? FileSearch { get; set; }
}
