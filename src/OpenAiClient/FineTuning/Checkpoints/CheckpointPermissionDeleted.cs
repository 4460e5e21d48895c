namespace OpenAi.FineTuning;

/// <summary>Whether a permission was taken back.</summary>
public sealed partial record CheckpointPermissionDeleted : ApiResult
{
    /// <summary>The permission.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>checkpoint.permission</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was taken back.</summary>
    public bool? Deleted { get; set; }
}
