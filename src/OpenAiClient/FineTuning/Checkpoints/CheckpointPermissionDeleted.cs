namespace OpenAi.FineTuning;

/// <summary>The result of revoking a permission.</summary>
public sealed partial record CheckpointPermissionDeleted : ApiResult
{
    /// <summary>The permission.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>checkpoint.permission</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the permission was revoked.</summary>
    public bool? Deleted { get; set; }
}
