namespace OpenAi.Graders;

/// <summary>How a model that grades is asked.</summary>
public sealed partial record GraderSampling : JsonModel
{
    /// <summary>Asks for the same answer to the same request, as far as the server can.</summary>
    public long? Seed { get; set; }

    /// <summary>Only the likeliest tokens with together this probability are considered. Default: the server's, 1.</summary>
    public double? TopP { get; set; }

    /// <summary>How varied the answer is. Default: the server's.</summary>
    public double? Temperature { get; set; }

    /// <summary>The most tokens the answer may have. Default: the server's.</summary>
    public int? MaxCompletionsTokens { get; set; }

    /// <summary>How much a reasoning model thinks. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }
}
