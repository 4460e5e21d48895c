namespace OpenAi.VectorStores;

/// <summary>The processing status of a batch of files. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VectorStoreFileBatchStatus
{
    /// <summary>The server is processing it.</summary>
    public static VectorStoreFileBatchStatus InProgress { get; } = new("in_progress");

    /// <summary>It is ready for use.</summary>
    public static VectorStoreFileBatchStatus Completed { get; } = new("completed");

    /// <summary>The processing was cancelled.</summary>
    public static VectorStoreFileBatchStatus Cancelled { get; } = new("cancelled");

    /// <summary>The processing failed.</summary>
    public static VectorStoreFileBatchStatus Failed { get; } = new("failed");
}
