namespace OpenAi.Assistants;

/// <summary>The model must search the files.</summary>
public sealed partial record AssistantFileSearchToolChoice : AssistantToolChoice
{
    /// <summary>Always <c>file_search</c>.</summary>
    public override string Type => "file_search";
}
