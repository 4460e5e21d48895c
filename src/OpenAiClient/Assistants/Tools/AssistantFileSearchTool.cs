namespace OpenAi.Assistants;

/// <summary>A tool that searches the files of vector stores.</summary>
public sealed partial record AssistantFileSearchTool : AssistantTool
{
    /// <summary>The options of the search. Default: the server's.</summary>
    public AssistantFileSearchOptions? FileSearch { get; set; }
}
