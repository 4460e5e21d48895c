namespace OpenAi.Containers;

/// <summary>Which containers to list. <c>GET /containers</c></summary>
public sealed partial record ContainerListQuery : JsonModel
{
    /// <summary>How many items a page has, 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>Only those of this name. Default: <see langword="null"/>, all.</summary>
    public string? Name { get; set; }
}
