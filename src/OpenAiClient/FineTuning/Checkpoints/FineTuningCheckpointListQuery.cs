namespace OpenAi.FineTuning;

/// <summary>Which checkpoints to list. <c>GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints</c></summary>
public sealed partial record FineTuningCheckpointListQuery : JsonModel
{
    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has. Default: the server's, 10.</summary>
    public int? Limit { get; set; }
}
