namespace OpenAi.Assistants;

/// <summary>What an answer about runs and their steps holds besides the usual. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ThreadRunInclude
{
    /// <summary>The text that a file search has found.</summary>
    public static ThreadRunInclude FileSearchContent { get; } = new("step_details.tool_calls[*].file_search.results[*].content");
}
