namespace OpenAi.Assistants;

/// <summary>A file search.</summary>
public sealed partial record ThreadFileSearchCall : ThreadToolCall
{
    /// <summary>How it searched and what it found.</summary>
    public ThreadFileSearch FileSearch { get; set; } = new();
}
