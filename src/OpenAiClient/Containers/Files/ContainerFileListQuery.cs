namespace OpenAi.Containers;

/// <summary>Which files of a container to list. <c>GET /containers/{container_id}/files</c></summary>
public sealed partial record ContainerFileListQuery : JsonModel
{
    /// <summary>How many items a page has, 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }
}
