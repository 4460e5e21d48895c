namespace OpenAi.Evals;

/// <summary>The query for listing the results of a run. <c>GET /evals/{eval_id}/runs/{run_id}/output_items</c></summary>
public sealed partial record EvalOutputItemListQuery : JsonModel
{
    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }

    /// <summary>The number of items per page. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>Only items that passed, or only items that failed. Default: all.</summary>
    public EvalOutputStatus? Status { get; set; }

    /// <summary>The sort order by creation time. Default: the server's, ascending.</summary>
    public ListOrder? Order { get; set; }
}
