namespace OpenAi.FineTuning;

/// <summary>The query for listing permissions. <c>GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions</c></summary>
public sealed partial record CheckpointPermissionListQuery : JsonModel
{
    /// <summary>Only the permission of this project. Default: all.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }

    /// <summary>The number of items per page. Default: the server's, 10.</summary>
    public int? Limit { get; set; }

    /// <summary>The sort order by creation time. Default: the server's, newest first.</summary>
    public CheckpointPermissionOrder? Order { get; set; }
}
