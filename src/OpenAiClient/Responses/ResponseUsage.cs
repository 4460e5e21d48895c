namespace OpenAi.Responses;

/// <summary>How many tokens a response used.</summary>
public sealed partial record ResponseUsage : JsonModel
{
    /// <summary>Those that went in.</summary>
    public long? InputTokens { get; set; }

    /// <summary>What became of those that went in.</summary>
    public ResponseInputTokensDetails? InputTokensDetails { get; set; }

    /// <summary>Those that were made.</summary>
    public long? OutputTokens { get; set; }

    /// <summary>What those that were made were for.</summary>
    public ResponseOutputTokensDetails? OutputTokensDetails { get; set; }

    /// <summary>All of them.</summary>
    public long? TotalTokens { get; set; }
}
