namespace OpenAi.Evals;

/// <summary>The query for listing runs. <c>GET /evals/{eval_id}/runs</c></summary>
public sealed partial record EvalRunListQuery : JsonModel
{
    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }

    /// <summary>The number of items per page. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The sort order by creation time. Default: the server's, ascending.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>Only runs with this status. Default: all.</summary>
    public EvalRunStatus? Status { get; set; }
}
