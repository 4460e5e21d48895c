namespace OpenAi.Evals;

/// <summary>A run of an evaluation.</summary>
public sealed partial record EvalRun : ApiResult
{
    /// <summary>The object type, always <c>eval.run</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The evaluation.</summary>
    public string EvalId { get; set; } = "";

    /// <summary>The status.</summary>
    public EvalRunStatus? Status { get; set; }

    /// <summary>The model that is evaluated.</summary>
    public string Model { get; set; } = "";

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The URL of the report.</summary>
    public string ReportUrl { get; set; } = "";

    /// <summary>The number of items, by their result.</summary>
    public EvalResultCounts? ResultCounts { get; set; }

    /// <summary>The token usage of each model.</summary>
    public IReadOnlyList<EvalModelUsage>? PerModelUsage { get; set; }

    /// <summary>The results of the graders.</summary>
    public IReadOnlyList<EvalCriteriaResult>? PerTestingCriteriaResults { get; set; }

    /// <summary>The data, and the sampling of the model.</summary>
    public EvalRunDataSource? DataSource { get; set; }

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The reason why the run failed; <see langword="null"/> when it did not.</summary>
    public EvalError? Error { get; set; }
}
