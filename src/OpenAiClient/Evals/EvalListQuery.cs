namespace OpenAi.Evals;

/// <summary>The query for listing evaluations. <c>GET /evals</c></summary>
public sealed partial record EvalListQuery : JsonModel
{
    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }

    /// <summary>The number of items per page. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The sort order. Default: the server's, ascending.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The sort key. Default: the server's, the creation time.</summary>
    public EvalOrderBy? OrderBy { get; set; }
}
