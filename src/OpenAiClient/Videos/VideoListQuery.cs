namespace OpenAi.Videos;

/// <summary>The query for listing videos. <c>GET /videos</c></summary>
public sealed partial record VideoListQuery : JsonModel
{
    /// <summary>The number of items per page, up to 100. Default: the server's.</summary>
    public int? Limit { get; set; }

    /// <summary>The sort order by creation time. Default: the server's, newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }
}
