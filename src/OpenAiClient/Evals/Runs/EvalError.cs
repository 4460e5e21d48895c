namespace OpenAi.Evals;

/// <summary>The reason why a run, or an output, failed.</summary>
public sealed partial record EvalError : JsonModel
{
    /// <summary>The API's code for the error.</summary>
    public string Code { get; set; } = "";

    /// <summary>A description of the error.</summary>
    public string Message { get; set; } = "";
}
