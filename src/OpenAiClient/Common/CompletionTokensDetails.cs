namespace OpenAi;

/// <summary>The output tokens by kind.</summary>
public sealed partial record CompletionTokensDetails : JsonModel
{
    /// <summary>Reasoning tokens, which are billed, but not part of the answer.</summary>
    public long? ReasoningTokens { get; set; }

    /// <summary>Audio tokens.</summary>
    public long? AudioTokens { get; set; }

    /// <summary>Tokens of the predicted output that appeared in the answer.</summary>
    public long? AcceptedPredictionTokens { get; set; }

    /// <summary>Tokens of the predicted output that did not appear in the answer; they are billed as well.</summary>
    public long? RejectedPredictionTokens { get; set; }

    /// <summary>Text tokens.</summary>
    public long? TextTokens { get; set; }
}
