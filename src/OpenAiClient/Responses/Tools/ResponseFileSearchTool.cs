using OpenAi.VectorStores;

namespace OpenAi.Responses;

/// <summary>Lets the model search in vector stores.</summary>
public sealed partial record ResponseFileSearchTool : ResponseTool
{
    /// <summary>Which files to search in, by their attributes.</summary>
    public VectorStoreFilter? Filters { get; set; }

    /// <summary>The most pieces to find, from 1 to 50.</summary>
    public int? MaxNumResults { get; set; }

    /// <summary>How what is found is ranked.</summary>
    public ResponseFileRanking? RankingOptions { get; set; }

    /// <summary>The vector stores.</summary>
    public IReadOnlyList<string> VectorStoreIds { get; set; } = [];
}
