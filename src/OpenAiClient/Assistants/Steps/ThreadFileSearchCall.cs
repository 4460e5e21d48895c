namespace OpenAi.Assistants;

/// <summary>A file search.</summary>
public sealed partial record ThreadFileSearchCall : ThreadToolCall
{
    /// <summary>The options and the results of the search.</summary>
    public ThreadFileSearch FileSearch { get; set; } = new();
}
