namespace OpenAi.Evals;

/// <summary>Stored responses.</summary>
public sealed partial record EvalResponsesSource : EvalSource
{
    /// <summary>Only those with this metadata. Default: all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>Only those of this model. Default: all.</summary>
    public string? Model { get; set; }

    /// <summary>Only those whose instructions have this text. Default: all.</summary>
    public string? InstructionsSearch { get; set; }

    /// <summary>Only those created after this time. Default: all.</summary>
    public DateTimeOffset? CreatedAfter { get; set; }

    /// <summary>Only those created before this time. Default: all.</summary>
    public DateTimeOffset? CreatedBefore { get; set; }

    /// <summary>Only those with this reasoning effort. Default: all.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>Only those with this temperature. Default: all.</summary>
    public double? Temperature { get; set; }

    /// <summary>Only those with this nucleus sampling value (top p). Default: all.</summary>
    public double? TopP { get; set; }

    /// <summary>Only those of these users. Default: all.</summary>
    public IReadOnlyList<string>? Users { get; set; }

    /// <summary>Only those with these tools. Default: all.</summary>
    public IReadOnlyList<string>? Tools { get; set; }
}
