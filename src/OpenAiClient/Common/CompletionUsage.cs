namespace OpenAi;

/// <summary>How many tokens a request has used.</summary>
public sealed partial record CompletionUsage : JsonModel
{
    /// <summary>Tokens of what went in.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>Tokens of what came out, those of reasoning included.</summary>
    public long? CompletionTokens { get; set; }

    /// <summary>Both together.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>What came out, by kind.</summary>
    public CompletionTokensDetails? CompletionTokensDetails { get; set; }

    /// <summary>What went in, by kind.</summary>
    public PromptTokensDetails? PromptTokensDetails { get; set; }
}
