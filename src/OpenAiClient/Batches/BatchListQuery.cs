namespace OpenAi.Batches;

/// <summary>The query for listing batches. <c>GET /batches</c></summary>
public sealed partial record BatchListQuery : JsonModel
{
    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }

    /// <summary>The number of items per page, from 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }
}
