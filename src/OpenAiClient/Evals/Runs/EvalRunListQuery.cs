namespace OpenAi.Evals;

/// <summary>Which runs to list. <c>GET /evals/{eval_id}/runs</c></summary>
public sealed partial record EvalRunListQuery : JsonModel
{
    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, ascending.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>Only those with this status. Default: all.</summary>
    public EvalRunStatus? Status { get; set; }
}
