namespace OpenAi.Assistants;

/// <summary>The resources that the tools use.</summary>
public sealed partial record AssistantToolResources : JsonModel
{
    /// <summary>The files of the code interpreter.</summary>
    public AssistantCodeInterpreterResources? CodeInterpreter { get; set; }

    /// <summary>The vector stores of the file search.</summary>
    public AssistantFileSearchResources? FileSearch { get; set; }
}
