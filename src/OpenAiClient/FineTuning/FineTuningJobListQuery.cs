namespace OpenAi.FineTuning;

/// <summary>Which trainings to list. <c>GET /fine_tuning/jobs</c></summary>
public sealed partial record FineTuningJobListQuery : JsonModel
{
    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>Only those with all of these notes. Default: all.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
