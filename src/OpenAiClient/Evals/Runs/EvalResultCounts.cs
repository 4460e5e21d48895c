namespace OpenAi.Evals;

/// <summary>How many items a run has, and what became of them.</summary>
public sealed partial record EvalResultCounts : JsonModel
{
    /// <summary>All items.</summary>
    public int? Total { get; set; }

    /// <summary>Those that could not be scored.</summary>
    public int? Errored { get; set; }

    /// <summary>Those that have failed.</summary>
    public int? Failed { get; set; }

    /// <summary>Those that have passed.</summary>
    public int? Passed { get; set; }
}
