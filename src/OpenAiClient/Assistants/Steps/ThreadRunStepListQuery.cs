namespace OpenAi.Assistants;

/// <summary>Which steps of a run to list. <c>GET /threads/{thread_id}/runs/{run_id}/steps</c></summary>
public sealed partial record ThreadRunStepListQuery : JsonModel
{
    /// <summary>How many items a page has, from 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>The id before which the list ends. Default: <see langword="null"/>, at its end.</summary>
    public string? Before { get; set; }

    /// <summary>What the answer holds besides the usual. Default: <see langword="null"/>, nothing.</summary>
    public IReadOnlyList<ThreadRunInclude>? Include { get; set; }
}
