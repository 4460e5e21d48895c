namespace OpenAi.Responses;

/// <summary>The result of a command.</summary>
public sealed partial record ResponseShellResult : JsonModel
{
    /// <summary>The outcome of the command.</summary>
    public ResponseShellOutcome? Outcome { get; set; }

    /// <summary>The standard error output.</summary>
    public string Stderr { get; set; } = "";

    /// <summary>The standard output.</summary>
    public string Stdout { get; set; } = "";

    /// <summary>The creator of the result, if the server sends it; only in answers.</summary>
    public string? CreatedBy { get; set; }
}
