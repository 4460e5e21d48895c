namespace OpenAi.FineTuning;

/// <summary>The query for listing checkpoints. <c>GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints</c></summary>
public sealed partial record FineTuningCheckpointListQuery : JsonModel
{
    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }

    /// <summary>The number of items per page. Default: the server's, 10.</summary>
    public int? Limit { get; set; }
}
