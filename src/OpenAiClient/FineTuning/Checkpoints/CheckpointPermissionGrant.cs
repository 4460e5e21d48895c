namespace OpenAi.FineTuning;

/// <summary>The permission of a project to use a checkpoint.</summary>
public sealed partial record CheckpointPermissionGrant : JsonModel
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>checkpoint.permission</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The time when the permission was granted.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The project.</summary>
    public string ProjectId { get; set; } = "";
}
