namespace OpenAi.Assistants;

/// <summary>A search in the files of vector stores.</summary>
public sealed partial record AssistantFileSearchTool : AssistantTool
{
    /// <summary>Always <c>file_search</c>.</summary>
    public override string Type => "file_search";

    /// <summary>How it searches. Default: as the server does.</summary>
    public AssistantFileSearchOptions? FileSearch { get; set; }
}
