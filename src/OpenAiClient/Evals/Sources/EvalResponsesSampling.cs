using OpenAi.Responses;

namespace OpenAi.Evals;

/// <summary>The sampling of a model by responses.</summary>
public sealed partial record EvalResponsesSampling : JsonModel
{
    /// <summary>The reasoning effort of a reasoning model. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>The sampling temperature. Default: the server's, 1.</summary>
    public double? Temperature { get; set; }

    /// <summary>The maximum number of output tokens. Default: the model's limit.</summary>
    public int? MaxCompletionTokens { get; set; }

    /// <summary>
    /// The nucleus sampling value (top p): only the most likely tokens whose probabilities add up to it are considered. Default: the
    /// server's, 1.
    /// </summary>
    public double? TopP { get; set; }

    /// <summary>The seed, with which equal requests should return equal answers. Default: the server's, 42.</summary>
    public long? Seed { get; set; }

    /// <summary>The tools that the model may call. Default: none.</summary>
    public IReadOnlyList<ResponseTool>? Tools { get; set; }

    /// <summary>The required format of the answer. Default: text.</summary>
    public ResponseTextOptions? Text { get; set; }
}
