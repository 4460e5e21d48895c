namespace OpenAi.VectorStores;

/// <summary>What to search for. <c>POST /vector_stores/{vector_store_id}/search</c></summary>
public sealed partial record VectorStoreSearchRequest : JsonModel
{
    /// <summary>The question, or several.</summary>
    public required TextOrTexts Query { get; set; }

    /// <summary>
    /// Whether the server may put the question in words that suit the search. Default: the server's, <see
    /// langword="false"/>.
    /// </summary>
    public bool? RewriteQuery { get; set; }

    /// <summary>How many results at most, 1 to 50. Default: the server's, 10.</summary>
    public int? MaxNumResults { get; set; }

    /// <summary>Which files to search, by their attributes. Default: all.</summary>
    public VectorStoreFilter? Filters { get; set; }

    /// <summary>How results are put in order. Default: the server chooses.</summary>
    public VectorStoreRankingOptions? RankingOptions { get; set; }
}
