namespace OpenAi.Assistants;

/// <summary>The query for listing assistants. <c>GET /assistants</c></summary>
public sealed partial record AssistantListQuery : JsonModel
{
    /// <summary>The number of items per page, from 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The sort order by creation time. Default: the server's, newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }

    /// <summary>The id of the item before which the list ends. Default: <see langword="null"/>, the end of the list.</summary>
    public string? Before { get; set; }
}
