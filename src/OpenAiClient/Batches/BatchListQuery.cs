namespace OpenAi.Batches;

/// <summary>Which batches to list. <c>GET /batches</c></summary>
public sealed partial record BatchListQuery : JsonModel
{
    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has, 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }
}
