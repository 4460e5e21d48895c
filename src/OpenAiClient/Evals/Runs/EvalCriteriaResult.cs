namespace OpenAi.Evals;

/// <summary>What a grader has found in a run.</summary>
public sealed partial record EvalCriteriaResult : JsonModel
{
    /// <summary>The grader.</summary>
    public string TestingCriteria { get; set; } = "";

    /// <summary>How many items have passed.</summary>
    public int? Passed { get; set; }

    /// <summary>How many items have failed.</summary>
    public int? Failed { get; set; }
}
