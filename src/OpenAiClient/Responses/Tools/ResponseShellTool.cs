namespace OpenAi.Responses;

/// <summary>Lets the model use a shell, in a container of the server or on the caller's computer.</summary>
public sealed partial record ResponseShellTool : ResponseTool
{
    /// <summary>The environment in which commands run.</summary>
    public ResponseShellEnvironment? Environment { get; set; }

    /// <summary>The callers that may use the tool. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
