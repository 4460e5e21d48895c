namespace OpenAi.Responses;

/// <summary>Which of a response's input items to list. <c>GET /responses/{response_id}/input_items</c></summary>
public sealed partial record ResponseInputItemListQuery : JsonModel
{
    /// <summary>The item after which the list begins.</summary>
    public string? After { get; set; }

    /// <summary>How many to ask for at a time, from 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>Which come first. Default: the server's, the newest.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>What the items should hold beyond the usual.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }
}
