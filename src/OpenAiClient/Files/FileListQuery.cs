namespace OpenAi.Files;

/// <summary>The query for listing files. <c>GET /files</c></summary>
public sealed partial record FileListQuery : JsonModel
{
    /// <summary>Only files with this purpose. Default: <see langword="null"/>, all.</summary>
    public FilePurpose? Purpose { get; set; }

    /// <summary>The number of items per page, 1 to 10000. Default: the server's, 10000.</summary>
    public int? Limit { get; set; }

    /// <summary>The sort order by creation time. Default: the server's, newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }
}
