namespace OpenAi;

/// <summary>The tokens that came out, by kind.</summary>
public sealed partial record CompletionTokensDetails : JsonModel
{
    /// <summary>Tokens of the prediction that appeared in the answer.</summary>
    public long? AcceptedPredictionTokens { get; set; }

    /// <summary>Tokens of sound.</summary>
    public long? AudioTokens { get; set; }

    /// <summary>Tokens of reasoning, which are not shown but billed.</summary>
    public long? ReasoningTokens { get; set; }

    /// <summary>Tokens of text.</summary>
    public long? TextTokens { get; set; }

    /// <summary>Tokens of the prediction that did not appear in the answer; billed as well.</summary>
    public long? RejectedPredictionTokens { get; set; }
}
