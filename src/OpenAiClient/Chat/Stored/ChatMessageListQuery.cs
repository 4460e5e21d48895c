namespace OpenAi.Chat;

/// <summary>Which messages of a stored completion to list. <c>GET /chat/completions/{completion_id}/messages</c></summary>
public sealed partial record ChatMessageListQuery : JsonModel
{
    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the oldest first.</summary>
    public ListOrder? Order { get; set; }
}
