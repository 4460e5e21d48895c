namespace OpenAi.Graders;

/// <summary>The sampling of a model that grades.</summary>
public sealed partial record GraderSampling : JsonModel
{
    /// <summary>The seed, with which equal requests should return equal answers as far as the server can.</summary>
    public long? Seed { get; set; }

    /// <summary>
    /// The nucleus sampling value (top p): only the most likely tokens whose probabilities add up to it are considered. Default: the
    /// server's, 1.
    /// </summary>
    public double? TopP { get; set; }

    /// <summary>The sampling temperature. Default: the server's.</summary>
    public double? Temperature { get; set; }

    /// <summary>The maximum number of output tokens. Default: the server's.</summary>
    public int? MaxCompletionsTokens { get; set; }

    /// <summary>The reasoning effort of a reasoning model. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }
}
