using OpenAi.VectorStores;

namespace OpenAi.Responses;

/// <summary>Lets the model search in vector stores.</summary>
public sealed partial record ResponseFileSearchTool : ResponseTool
{
    /// <summary>A filter for the files, by their attributes.</summary>
    public VectorStoreFilter? Filters { get; set; }

    /// <summary>The maximum number of results, from 1 to 50.</summary>
    public int? MaxNumResults { get; set; }

    /// <summary>Options for ranking the results.</summary>
    public ResponseFileRanking? RankingOptions { get; set; }

    /// <summary>The ids of the vector stores.</summary>
    public IReadOnlyList<string> VectorStoreIds { get; set; } = [];
}
