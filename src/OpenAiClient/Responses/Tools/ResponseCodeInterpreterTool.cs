namespace OpenAi.Responses;

/// <summary>Lets the model run Python on the server.</summary>
public sealed partial record ResponseCodeInterpreterTool : ResponseTool
{
    /// <summary>
    /// Where it runs: a container of the caller's by its id, or one that is made for it. The API wants one: <see
    /// cref="ResponseTool.CodeInterpreter"/> names one.
    /// </summary>
    public ResponseCodeContainer? Container { get; set; }

    /// <summary>Who may call it. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
