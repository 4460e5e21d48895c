namespace OpenAi.Assistants;

/// <summary>A search in the files of vector stores.</summary>
public sealed partial record AssistantFileSearchTool : AssistantTool
{
    /// <summary>How it searches. Default: as the server does.</summary>
    public AssistantFileSearchOptions? FileSearch { get; set; }
}
