namespace OpenAi.VectorStores;

/// <summary>The ranking of the results of a search.</summary>
public sealed partial record VectorStoreRankingOptions : JsonModel
{
    /// <summary>The ranker. Default: the server's, <c>auto</c>.</summary>
    public VectorStoreRanker? Ranker { get; set; }

    /// <summary>The minimum score of a result, from 0 to 1. Default: the server's, 0, which returns all results.</summary>
    public double? ScoreThreshold { get; set; }
}
