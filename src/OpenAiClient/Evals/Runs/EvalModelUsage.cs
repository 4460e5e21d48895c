namespace OpenAi.Evals;

/// <summary>The tokens of a model in a run.</summary>
public sealed partial record EvalModelUsage : JsonModel
{
    /// <summary>The model.</summary>
    public string ModelName { get; set; } = "";

    /// <summary>How often it was asked.</summary>
    public int? InvocationCount { get; set; }

    /// <summary>Those that went in.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>Those that were made.</summary>
    public long? CompletionTokens { get; set; }

    /// <summary>Both together.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>Those that the cache knew.</summary>
    public long? CachedTokens { get; set; }
}
