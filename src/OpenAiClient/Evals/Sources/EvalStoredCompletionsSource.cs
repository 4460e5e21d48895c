namespace OpenAi.Evals;

/// <summary>Chat completions that are stored.</summary>
public sealed partial record EvalStoredCompletionsSource : EvalSource
{
    /// <summary>Only those with these notes. Default: all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>Only those of this model. Default: all.</summary>
    public string? Model { get; set; }

    /// <summary>Only what was made after it. Default: all.</summary>
    public DateTimeOffset? CreatedAfter { get; set; }

    /// <summary>Only what was made before it. Default: all.</summary>
    public DateTimeOffset? CreatedBefore { get; set; }

    /// <summary>How many. Default: all.</summary>
    public int? Limit { get; set; }
}
