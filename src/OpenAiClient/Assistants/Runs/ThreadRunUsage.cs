namespace OpenAi.Assistants;

/// <summary>How many tokens a run or a step has used.</summary>
public sealed partial record ThreadRunUsage : JsonModel
{
    /// <summary>Tokens of what went in.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>Tokens of what came out.</summary>
    public long? CompletionTokens { get; set; }

    /// <summary>Both together.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>What went in, by kind.</summary>
    public PromptTokensDetails? PromptTokenDetails { get; set; }

    /// <summary>What came out, by kind.</summary>
    public CompletionTokensDetails? CompletionTokensDetails { get; set; }
}
