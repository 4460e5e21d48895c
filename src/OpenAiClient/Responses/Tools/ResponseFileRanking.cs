using OpenAi.VectorStores;

namespace OpenAi.Responses;

/// <summary>Options for ranking the results of a file search.</summary>
public sealed partial record ResponseFileRanking : JsonModel
{
    /// <summary>The ranker. Default: the server's, <see cref="VectorStoreRanker.Auto"/>.</summary>
    public VectorStoreRanker? Ranker { get; set; }

    /// <summary>The minimum relevance score, from 0 to 1. Default: the server's, 0.</summary>
    public double? ScoreThreshold { get; set; }

    /// <summary>The weights of semantic and text search.</summary>
    public ResponseHybridSearch? HybridSearch { get; set; }
}
