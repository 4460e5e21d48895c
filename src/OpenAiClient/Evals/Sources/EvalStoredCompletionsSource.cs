namespace OpenAi.Evals;

/// <summary>Stored chat completions.</summary>
public sealed partial record EvalStoredCompletionsSource : EvalSource
{
    /// <summary>Only those with this metadata. Default: all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>Only those of this model. Default: all.</summary>
    public string? Model { get; set; }

    /// <summary>Only those created after this time. Default: all.</summary>
    public DateTimeOffset? CreatedAfter { get; set; }

    /// <summary>Only those created before this time. Default: all.</summary>
    public DateTimeOffset? CreatedBefore { get; set; }

    /// <summary>The maximum number of items. Default: all.</summary>
    public int? Limit { get; set; }
}
