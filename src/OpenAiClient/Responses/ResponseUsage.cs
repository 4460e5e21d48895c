namespace OpenAi.Responses;

/// <summary>The number of tokens that a response has used.</summary>
public sealed partial record ResponseUsage : JsonModel
{
    /// <summary>Input tokens.</summary>
    public long? InputTokens { get; set; }

    /// <summary>The input tokens by kind.</summary>
    public ResponseInputTokensDetails? InputTokensDetails { get; set; }

    /// <summary>Output tokens.</summary>
    public long? OutputTokens { get; set; }

    /// <summary>The output tokens by kind.</summary>
    public ResponseOutputTokensDetails? OutputTokensDetails { get; set; }

    /// <summary>All tokens.</summary>
    public long? TotalTokens { get; set; }
}
