namespace OpenAi.Files;

/// <summary>Which files to list. <c>GET /files</c></summary>
public sealed partial record FileListQuery : JsonModel
{
    /// <summary>Only those for this purpose. Default: <see langword="null"/>, all.</summary>
    public FilePurpose? Purpose { get; set; }

    /// <summary>How many items a page has, 1 to 10000. Default: the server's, 10000.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }
}
