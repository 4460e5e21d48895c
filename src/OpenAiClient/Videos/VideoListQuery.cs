namespace OpenAi.Videos;

/// <summary>Which videos to list. <c>GET /videos</c></summary>
public sealed partial record VideoListQuery : JsonModel
{
    /// <summary>How many items a page has, up to 100. Default: the server's.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }
}
