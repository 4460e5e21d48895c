namespace OpenAi.Evals;

/// <summary>Which results to list. <c>GET /evals/{eval_id}/runs/{run_id}/output_items</c></summary>
public sealed partial record EvalOutputItemListQuery : JsonModel
{
    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>Only those that have passed, or failed. Default: all.</summary>
    public EvalOutputStatus? Status { get; set; }

    /// <summary>The order by time. Default: the server's, ascending.</summary>
    public ListOrder? Order { get; set; }
}
