namespace OpenAi.VectorStores;

/// <summary>The ranker of the results of a search. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VectorStoreRanker
{
    /// <summary>No ranker: the results are not ranked again, which is faster.</summary>
    public static VectorStoreRanker None { get; } = new("none");

    /// <summary>The server chooses; the default.</summary>
    public static VectorStoreRanker Auto { get; } = new("auto");

    /// <summary>The ranker of November 2024.</summary>
    public static VectorStoreRanker Default20241115 { get; } = new("default-2024-11-15");
}
