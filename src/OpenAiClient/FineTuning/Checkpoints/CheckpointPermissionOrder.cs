namespace OpenAi.FineTuning;

/// <summary>The sort order of permissions by creation time. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class CheckpointPermissionOrder
{
    /// <summary>Oldest first.</summary>
    public static CheckpointPermissionOrder Ascending { get; } = new("ascending");

    /// <summary>Newest first.</summary>
    public static CheckpointPermissionOrder Descending { get; } = new("descending");
}
