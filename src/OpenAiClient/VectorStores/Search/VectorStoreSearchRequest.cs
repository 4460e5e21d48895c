namespace OpenAi.VectorStores;

/// <summary>A request to search a vector store. <c>POST /vector_stores/{vector_store_id}/search</c></summary>
public sealed partial record VectorStoreSearchRequest : JsonModel
{
    /// <summary>One or more questions.</summary>
    public required TextOrTexts Query { get; set; }

    /// <summary>Whether the server may rewrite the question for the search. Default: the server's, <see langword="false"/>.</summary>
    public bool? RewriteQuery { get; set; }

    /// <summary>The maximum number of results, from 1 to 50. Default: the server's, 10.</summary>
    public int? MaxNumResults { get; set; }

    /// <summary>The filter of the files to search, by their attributes. Default: all files.</summary>
    public VectorStoreFilter? Filters { get; set; }

    /// <summary>The ranking of the results. Default: chosen by the server.</summary>
    public VectorStoreRankingOptions? RankingOptions { get; set; }
}
