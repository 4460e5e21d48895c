namespace OpenAi.Assistants;

/// <summary>What it printed.</summary>
public sealed partial record ThreadCodeLogs : ThreadCodeOutput
{
    /// <summary>Always <c>logs</c>.</summary>
    public override string Type => "logs";

    /// <summary>The text; in the deltas of a stream, what is new of it.</summary>
    public string? Logs { get; set; }
}
