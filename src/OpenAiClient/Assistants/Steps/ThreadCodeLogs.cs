namespace OpenAi.Assistants;

/// <summary>The text that the code printed.</summary>
public sealed partial record ThreadCodeLogs : ThreadCodeOutput
{
    /// <summary>The text; in the deltas of a stream, only the text that is new.</summary>
    public string? Logs { get; set; }
}
