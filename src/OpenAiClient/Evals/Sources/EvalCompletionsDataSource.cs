namespace OpenAi.Evals;

/// <summary>Items that a model is asked about in chats.</summary>
public sealed partial record EvalCompletionsDataSource : EvalRunDataSource
{
    /// <summary>What the model is told.</summary>
    public EvalInputMessages? InputMessages { get; set; }

    /// <summary>How the model is asked. Default: the server's.</summary>
    public EvalCompletionsSampling? SamplingParams { get; set; }

    /// <summary>The model that is asked.</summary>
    public string? Model { get; set; }

    /// <summary>Where the items come from.</summary>
    public EvalSource? Source { get; set; }
}
