using OpenAi.VectorStores;

namespace OpenAi.Responses;

/// <summary>How what a file search finds is ranked.</summary>
public sealed partial record ResponseFileRanking : JsonModel
{
    /// <summary>The ranker. Default: the server's, <see cref="VectorStoreRanker.Auto"/>.</summary>
    public VectorStoreRanker? Ranker { get; set; }

    /// <summary>How well a piece must fit, from 0 to 1. Default: the server's, 0.</summary>
    public double? ScoreThreshold { get; set; }

    /// <summary>How much meaning and words count.</summary>
    public ResponseHybridSearch? HybridSearch { get; set; }
}
