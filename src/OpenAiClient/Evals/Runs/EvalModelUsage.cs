namespace OpenAi.Evals;

/// <summary>The token usage of a model in a run.</summary>
public sealed partial record EvalModelUsage : JsonModel
{
    /// <summary>The model.</summary>
    public string ModelName { get; set; } = "";

    /// <summary>The number of calls of the model.</summary>
    public int? InvocationCount { get; set; }

    /// <summary>The number of input tokens.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>The number of output tokens.</summary>
    public long? CompletionTokens { get; set; }

    /// <summary>The total number of tokens.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>The number of input tokens read from the cache.</summary>
    public long? CachedTokens { get; set; }
}
