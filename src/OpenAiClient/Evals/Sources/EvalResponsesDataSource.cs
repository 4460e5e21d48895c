namespace OpenAi.Evals;

/// <summary>Items that a model is asked about by responses.</summary>
public sealed partial record EvalResponsesDataSource : EvalRunDataSource
{
    /// <summary>What the model is told.</summary>
    public EvalInputMessages? InputMessages { get; set; }

    /// <summary>How the model is asked. Default: the server's.</summary>
    public EvalResponsesSampling? SamplingParams { get; set; }

    /// <summary>The model that is asked.</summary>
    public string? Model { get; set; }

    /// <summary>Where the items come from.</summary>
    public EvalSource? Source { get; set; }
}
