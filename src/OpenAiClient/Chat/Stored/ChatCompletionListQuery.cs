namespace OpenAi.Chat;

/// <summary>Which stored completions to list. <c>GET /chat/completions</c></summary>
public sealed partial record ChatCompletionListQuery : JsonModel
{
    /// <summary>Only those of this model. Default: <see langword="null"/>, all.</summary>
    public string? Model { get; set; }

    /// <summary>Only those with this metadata. Default: <see langword="null"/>, all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the oldest first.</summary>
    public ListOrder? Order { get; set; }
}
