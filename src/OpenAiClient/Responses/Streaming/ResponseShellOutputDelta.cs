namespace OpenAi.Responses;

/// <summary>New output of a shell command.</summary>
public sealed partial record ResponseShellOutputDelta : JsonModel
{
    /// <summary>The new standard error output.</summary>
    public string? Stderr { get; set; }

    /// <summary>The new standard output.</summary>
    public string? Stdout { get; set; }
}
