namespace OpenAi.FineTuning;

/// <summary>The order of permissions by time. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class CheckpointPermissionOrder
{
    /// <summary>The oldest first.</summary>
    public static CheckpointPermissionOrder Ascending { get; } = new("ascending");

    /// <summary>The newest first.</summary>
    public static CheckpointPermissionOrder Descending { get; } = new("descending");
}
