namespace OpenAi.Evals;

/// <summary>The result of a grader for a run.</summary>
public sealed partial record EvalCriteriaResult : JsonModel
{
    /// <summary>The grader.</summary>
    public string TestingCriteria { get; set; } = "";

    /// <summary>The number of items that passed.</summary>
    public int? Passed { get; set; }

    /// <summary>The number of items that failed.</summary>
    public int? Failed { get; set; }
}
