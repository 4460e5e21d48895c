namespace OpenAi.Evals;

/// <summary>The input and the output of a model.</summary>
public sealed partial record EvalSample : JsonModel
{
    /// <summary>The input messages.</summary>
    public IReadOnlyList<EvalSampleMessage> Input { get; set; } = [];

    /// <summary>The output messages.</summary>
    public IReadOnlyList<EvalSampleMessage> Output { get; set; } = [];

    /// <summary>The reason why the model stopped.</summary>
    public string FinishReason { get; set; } = "";

    /// <summary>The model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The token usage.</summary>
    public EvalSampleUsage? Usage { get; set; }

    /// <summary>The reason why there is no output; <see langword="null"/> when there is one.</summary>
    public EvalError? Error { get; set; }

    /// <summary>The sampling temperature of the request.</summary>
    public double? Temperature { get; set; }

    /// <summary>The maximum number of output tokens of the request.</summary>
    public int? MaxCompletionTokens { get; set; }

    /// <summary>The nucleus sampling value (top p) of the request.</summary>
    public double? TopP { get; set; }

    /// <summary>The seed.</summary>
    public long? Seed { get; set; }
}
