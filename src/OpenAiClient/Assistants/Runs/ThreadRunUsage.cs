namespace OpenAi.Assistants;

/// <summary>The number of tokens that a run or a step used.</summary>
public sealed partial record ThreadRunUsage : JsonModel
{
    /// <summary>The number of input tokens.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>The number of output tokens.</summary>
    public long? CompletionTokens { get; set; }

    /// <summary>The total number of tokens.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>The number of input tokens by kind.</summary>
    public PromptTokensDetails? PromptTokenDetails { get; set; }

    /// <summary>The number of output tokens by kind.</summary>
    public CompletionTokensDetails? CompletionTokensDetails { get; set; }
}
