namespace OpenAi.VectorStores;

/// <summary>How the results of a search are put in order.</summary>
public sealed partial record VectorStoreRankingOptions : JsonModel
{
    /// <summary>What ranks them. Default: the server's, <c>auto</c>.</summary>
    public VectorStoreRanker? Ranker { get; set; }

    /// <summary>The least score of a result, 0 to 1. Default: the server's, 0, which is all.</summary>
    public double? ScoreThreshold { get; set; }
}
