namespace OpenAi.Responses;

/// <summary>Lets the model use a shell: in a container of the server's, or the caller's.</summary>
public sealed partial record ResponseShellTool : ResponseTool
{
    /// <summary>Where commands run.</summary>
    public ResponseShellEnvironment? Environment { get; set; }

    /// <summary>Who may call it. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
