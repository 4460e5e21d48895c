namespace OpenAi.VectorStores;

/// <summary>How far the server is with a batch of files. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class VectorStoreFileBatchStatus
{
    /// <summary>The server is at work on it.</summary>
    public static VectorStoreFileBatchStatus InProgress { get; } = new("in_progress");

    /// <summary>It is ready for use.</summary>
    public static VectorStoreFileBatchStatus Completed { get; } = new("completed");

    /// <summary>It was stopped.</summary>
    public static VectorStoreFileBatchStatus Cancelled { get; } = new("cancelled");

    /// <summary>It could not be processed.</summary>
    public static VectorStoreFileBatchStatus Failed { get; } = new("failed");
}
