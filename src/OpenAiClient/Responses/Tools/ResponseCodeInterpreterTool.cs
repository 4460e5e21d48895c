namespace OpenAi.Responses;

/// <summary>Lets the model run Python code on the server.</summary>
public sealed partial record ResponseCodeInterpreterTool : ResponseTool
{
    /// <summary>
    /// The container in which the code runs: an existing container by its id, or one that is created for the response. The API requires
    /// it; <see cref="ResponseTool.CodeInterpreter"/> sets it.
    /// </summary>
    public ResponseCodeContainer? Container { get; set; }

    /// <summary>The callers that may use the tool. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
