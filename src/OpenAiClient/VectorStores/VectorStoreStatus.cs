namespace OpenAi.VectorStores;

/// <summary>The status of a vector store. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VectorStoreStatus
{
    /// <summary>The vector store has expired.</summary>
    public static VectorStoreStatus Expired { get; } = new("expired");

    /// <summary>Files are still being processed.</summary>
    public static VectorStoreStatus InProgress { get; } = new("in_progress");

    /// <summary>It is ready for use.</summary>
    public static VectorStoreStatus Completed { get; } = new("completed");
}
