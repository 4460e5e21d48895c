namespace OpenAi.Responses;

/// <summary>The command exited.</summary>
public sealed partial record ResponseShellExit : ResponseShellOutcome
{
    /// <summary>The exit code.</summary>
    public int? ExitCode { get; set; }
}
