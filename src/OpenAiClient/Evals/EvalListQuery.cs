namespace OpenAi.Evals;

/// <summary>Which evaluations to list. <c>GET /evals</c></summary>
public sealed partial record EvalListQuery : JsonModel
{
    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order. Default: the server's, ascending.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>What is ordered by. Default: the server's, the time of creation.</summary>
    public EvalOrderBy? OrderBy { get; set; }
}
