namespace OpenAi.Evals;

/// <summary>What went into a model, and what came out.</summary>
public sealed partial record EvalSample : JsonModel
{
    /// <summary>What went in.</summary>
    public IReadOnlyList<EvalSampleMessage> Input { get; set; } = [];

    /// <summary>What came out.</summary>
    public IReadOnlyList<EvalSampleMessage> Output { get; set; } = [];

    /// <summary>Why the model stopped.</summary>
    public string FinishReason { get; set; } = "";

    /// <summary>The model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The tokens.</summary>
    public EvalSampleUsage? Usage { get; set; }

    /// <summary>Why nothing came; <see langword="null"/> when something did.</summary>
    public EvalError? Error { get; set; }

    /// <summary>How varied the answer was to be.</summary>
    public double? Temperature { get; set; }

    /// <summary>The most tokens the answer might have.</summary>
    public int? MaxCompletionTokens { get; set; }

    /// <summary>The probability of the tokens that were considered.</summary>
    public double? TopP { get; set; }

    /// <summary>The seed.</summary>
    public long? Seed { get; set; }
}
