namespace OpenAi.FineTuning;

/// <summary>Leave for a project to use a checkpoint.</summary>
public sealed partial record CheckpointPermissionGrant : JsonModel
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>checkpoint.permission</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was given.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The project.</summary>
    public string ProjectId { get; set; } = "";
}
