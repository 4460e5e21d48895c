namespace OpenAi.ChatKit;

/// <summary>Which conversations to list. <c>GET /chatkit/threads</c></summary>
public sealed partial record ChatKitThreadListQuery : JsonModel
{
    /// <summary>How many items a page has, up to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>The id before which the list ends. Default: <see langword="null"/>, at its end.</summary>
    public string? Before { get; set; }

    /// <summary>Only those of this user. Default: all.</summary>
    public string? User { get; set; }
}
