using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>A search in the files of vector stores.</summary>
public sealed record AssistantFileSearchTool : AssistantTool
{
    /// <summary>Always <c>file_search</c>.</summary>
    public override string Type => "file_search";

    /// <summary>How it searches. Default: as the server does.</summary>
    public AssistantFileSearchOptions? FileSearch { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<AssistantFileSearchTool>();
}
