namespace OpenAi.Evals;

/// <summary>The token usage of an output.</summary>
public sealed partial record EvalSampleUsage : JsonModel
{
    /// <summary>The total number of tokens.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>The number of output tokens.</summary>
    public long? CompletionTokens { get; set; }

    /// <summary>The number of input tokens.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>The number of input tokens read from the cache.</summary>
    public long? CachedTokens { get; set; }
}
