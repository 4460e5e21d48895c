namespace OpenAi.Evals;

/// <summary>A run of an evaluation.</summary>
public sealed partial record EvalRun : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>eval.run</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The evaluation.</summary>
    public string EvalId { get; set; } = "";

    /// <summary>How far the server is.</summary>
    public EvalRunStatus? Status { get; set; }

    /// <summary>The model that is evaluated.</summary>
    public string Model { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Where its report is shown.</summary>
    public string ReportUrl { get; set; } = "";

    /// <summary>How many items there are, and what became of them.</summary>
    public EvalResultCounts? ResultCounts { get; set; }

    /// <summary>The tokens of each model.</summary>
    public IReadOnlyList<EvalModelUsage>? PerModelUsage { get; set; }

    /// <summary>What each grader has found.</summary>
    public IReadOnlyList<EvalCriteriaResult>? PerTestingCriteriaResults { get; set; }

    /// <summary>The data, and how the model is asked.</summary>
    public EvalRunDataSource? DataSource { get; set; }

    /// <summary>The notes that its owner attached to it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>Why it has failed; <see langword="null"/> when it has not.</summary>
    public EvalError? Error { get; set; }
}
