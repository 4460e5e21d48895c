namespace OpenAi.FineTuning;

/// <summary>The query for listing fine-tuning jobs. <c>GET /fine_tuning/jobs</c></summary>
public sealed partial record FineTuningJobListQuery : JsonModel
{
    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }

    /// <summary>The number of items per page. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>Only jobs with all of this metadata. Default: all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
