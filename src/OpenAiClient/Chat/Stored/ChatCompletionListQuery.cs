namespace OpenAi.Chat;

/// <summary>A filter for the list of stored completions. <c>GET /chat/completions</c></summary>
public sealed partial record ChatCompletionListQuery : JsonModel
{
    /// <summary>Lists only completions of this model. Default: <see langword="null"/>, all.</summary>
    public string? Model { get; set; }

    /// <summary>Lists only completions with this metadata. Default: <see langword="null"/>, all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, the first item.</summary>
    public string? After { get; set; }

    /// <summary>The page size. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by creation time. Default: the server's, the oldest first.</summary>
    public ListOrder? Order { get; set; }
}
