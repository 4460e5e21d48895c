namespace OpenAi.Chat;

/// <summary>A filter for the list of a stored completion's messages. <c>GET /chat/completions/{completion_id}/messages</c></summary>
public sealed partial record ChatMessageListQuery : JsonModel
{
    /// <summary>The id after which the list begins. Default: <see langword="null"/>, the first item.</summary>
    public string? After { get; set; }

    /// <summary>The page size. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by creation time. Default: the server's, the oldest first.</summary>
    public ListOrder? Order { get; set; }
}
