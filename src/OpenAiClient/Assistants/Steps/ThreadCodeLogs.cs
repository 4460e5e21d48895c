namespace OpenAi.Assistants;

/// <summary>What it printed.</summary>
public sealed partial record ThreadCodeLogs : ThreadCodeOutput
{
    /// <summary>The text; in the deltas of a stream, what is new of it.</summary>
    public string? Logs { get; set; }
}
