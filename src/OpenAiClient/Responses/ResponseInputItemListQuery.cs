namespace OpenAi.Responses;

/// <summary>A filter for the list of a response's input items. <c>GET /responses/{response_id}/input_items</c></summary>
public sealed partial record ResponseInputItemListQuery : JsonModel
{
    /// <summary>The id of the item after which the list begins.</summary>
    public string? After { get; set; }

    /// <summary>The page size, from 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by creation time. Default: the server's, the newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>Additional data to include in the items.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }
}
