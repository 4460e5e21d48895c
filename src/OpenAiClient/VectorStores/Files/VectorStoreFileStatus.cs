namespace OpenAi.VectorStores;

/// <summary>The processing status of a file of a vector store. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VectorStoreFileStatus
{
    /// <summary>The server is processing it.</summary>
    public static VectorStoreFileStatus InProgress { get; } = new("in_progress");

    /// <summary>It is ready for use.</summary>
    public static VectorStoreFileStatus Completed { get; } = new("completed");

    /// <summary>The processing was cancelled.</summary>
    public static VectorStoreFileStatus Cancelled { get; } = new("cancelled");

    /// <summary>The processing failed.</summary>
    public static VectorStoreFileStatus Failed { get; } = new("failed");
}
