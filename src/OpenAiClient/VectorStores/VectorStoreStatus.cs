namespace OpenAi.VectorStores;

/// <summary>Whether a vector store can be searched. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class VectorStoreStatus
{
    /// <summary>Its time is over.</summary>
    public static VectorStoreStatus Expired { get; } = new("expired");

    /// <summary>Files are still being processed.</summary>
    public static VectorStoreStatus InProgress { get; } = new("in_progress");

    /// <summary>It is ready for use.</summary>
    public static VectorStoreStatus Completed { get; } = new("completed");
}
