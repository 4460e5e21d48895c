namespace OpenAi.Assistants;

/// <summary>Additional data to include in answers about runs and their steps. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadRunInclude
{
    /// <summary>The text that a file search found.</summary>
    public static ThreadRunInclude FileSearchContent { get; } = new("step_details.tool_calls[*].file_search.results[*].content");
}
