namespace OpenAi.FineTuning;

/// <summary>The query for listing events. <c>GET /fine_tuning/jobs/{fine_tuning_job_id}/events</c></summary>
public sealed partial record FineTuningJobEventListQuery : JsonModel
{
    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }

    /// <summary>The number of items per page. Default: the server's, 20.</summary>
    public int? Limit { get; set; }
}
