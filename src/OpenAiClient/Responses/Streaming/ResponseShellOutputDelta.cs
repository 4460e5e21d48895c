namespace OpenAi.Responses;

/// <summary>New output of a command.</summary>
public sealed partial record ResponseShellOutputDelta : JsonModel
{
    /// <summary>What it wrote to standard error.</summary>
    public string? Stderr { get; set; }

    /// <summary>What it wrote to standard output.</summary>
    public string? Stdout { get; set; }
}
