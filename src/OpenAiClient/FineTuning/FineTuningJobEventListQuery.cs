namespace OpenAi.FineTuning;

/// <summary>Which events to list. <c>GET /fine_tuning/jobs/{fine_tuning_job_id}/events</c></summary>
public sealed partial record FineTuningJobEventListQuery : JsonModel
{
    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has. Default: the server's, 20.</summary>
    public int? Limit { get; set; }
}
