namespace OpenAi.Evals;

/// <summary>The tokens of an output.</summary>
public sealed partial record EvalSampleUsage : JsonModel
{
    /// <summary>All of them.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>Those that were made.</summary>
    public long? CompletionTokens { get; set; }

    /// <summary>Those that went in.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>Those that the cache knew.</summary>
    public long? CachedTokens { get; set; }
}
