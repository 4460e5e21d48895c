using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>The results of a search, the best first.</summary>
public sealed partial record VectorStoreSearchResults : ApiResult
{
    /// <summary>The object type, always <c>vector_store.search_results.page</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The query that was searched for, as rewritten by the server when that was requested.</summary>
    public TextOrTexts? SearchQuery { get; set; }

    /// <summary>The results.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<VectorStoreSearchResult> Data { get; set; } = [];

    /// <summary>Whether the server has more items.</summary>
    public bool? HasMore { get; set; }

    /// <summary>The server's token for the next page; <see langword="null"/> at the end.</summary>
    public string? NextPage { get; set; }
}
