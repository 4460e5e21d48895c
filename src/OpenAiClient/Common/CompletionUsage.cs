namespace OpenAi;

/// <summary>The number of tokens that a request has used.</summary>
public sealed partial record CompletionUsage : JsonModel
{
    /// <summary>Input tokens.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>Output tokens, including reasoning tokens.</summary>
    public long? CompletionTokens { get; set; }

    /// <summary>The sum of input and output tokens.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>The input tokens by kind.</summary>
    public PromptTokensDetails? PromptTokensDetails { get; set; }

    /// <summary>The output tokens by kind.</summary>
    public CompletionTokensDetails? CompletionTokensDetails { get; set; }
}
