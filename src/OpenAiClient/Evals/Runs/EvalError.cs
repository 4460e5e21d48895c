namespace OpenAi.Evals;

/// <summary>Why a run, or an output, has failed.</summary>
public sealed partial record EvalError : JsonModel
{
    /// <summary>The API's code for the error.</summary>
    public string Code { get; set; } = "";

    /// <summary>What has happened.</summary>
    public string Message { get; set; } = "";
}
