namespace OpenAi.Evals;

/// <summary>The number of items of a run, by their result.</summary>
public sealed partial record EvalResultCounts : JsonModel
{
    /// <summary>The number of all items.</summary>
    public int? Total { get; set; }

    /// <summary>The number of items that could not be scored.</summary>
    public int? Errored { get; set; }

    /// <summary>The number of items that failed.</summary>
    public int? Failed { get; set; }

    /// <summary>The number of items that passed.</summary>
    public int? Passed { get; set; }
}
