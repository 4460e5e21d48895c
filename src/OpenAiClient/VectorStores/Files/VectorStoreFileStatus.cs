namespace OpenAi.VectorStores;

/// <summary>How far the server is with a file of a vector store. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class VectorStoreFileStatus
{
    /// <summary>The server is at work on it.</summary>
    public static VectorStoreFileStatus InProgress { get; } = new("in_progress");

    /// <summary>It is ready for use.</summary>
    public static VectorStoreFileStatus Completed { get; } = new("completed");

    /// <summary>It was stopped.</summary>
    public static VectorStoreFileStatus Cancelled { get; } = new("cancelled");

    /// <summary>It could not be processed.</summary>
    public static VectorStoreFileStatus Failed { get; } = new("failed");
}
