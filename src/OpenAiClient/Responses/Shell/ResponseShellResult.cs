namespace OpenAi.Responses;

/// <summary>What a command gave.</summary>
public sealed partial record ResponseShellResult : JsonModel
{
    /// <summary>How it ended.</summary>
    public ResponseShellOutcome? Outcome { get; set; }

    /// <summary>What it wrote to standard error.</summary>
    public string Stderr { get; set; } = "";

    /// <summary>What it wrote to standard output.</summary>
    public string Stdout { get; set; } = "";

    /// <summary>Who made it, where the server says; only in answers.</summary>
    public string? CreatedBy { get; set; }
}
