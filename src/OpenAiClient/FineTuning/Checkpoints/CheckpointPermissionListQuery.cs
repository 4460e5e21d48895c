namespace OpenAi.FineTuning;

/// <summary>Which permissions to list. <c>GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions</c></summary>
public sealed partial record CheckpointPermissionListQuery : JsonModel
{
    /// <summary>Only that of this project. Default: all.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>How many items a page has. Default: the server's, 10.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the newest first.</summary>
    public CheckpointPermissionOrder? Order { get; set; }
}
