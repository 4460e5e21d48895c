namespace OpenAi.Evals;

/// <summary>Items about which a model is asked by chat completions.</summary>
public sealed partial record EvalCompletionsDataSource : EvalRunDataSource
{
    /// <summary>The messages to the model.</summary>
    public EvalInputMessages? InputMessages { get; set; }

    /// <summary>The sampling of the model. Default: the server's.</summary>
    public EvalCompletionsSampling? SamplingParams { get; set; }

    /// <summary>The model to evaluate.</summary>
    public string? Model { get; set; }

    /// <summary>The source of the items.</summary>
    public required EvalSource? Source { get; set; }
}
