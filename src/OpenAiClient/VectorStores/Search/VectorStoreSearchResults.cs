using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>What a search found, the best first.</summary>
public sealed partial record VectorStoreSearchResults : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>vector_store.search_results.page</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>What was searched for, after the server rewrote it where it was asked to.</summary>
    public TextOrTexts? SearchQuery { get; set; }

    /// <summary>The results.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<VectorStoreSearchResult> Data { get; set; } = [];

    /// <summary>Whether the server has more than it sent.</summary>
    public bool? HasMore { get; set; }

    /// <summary>The server's token for what comes next; <see langword="null"/> at the end.</summary>
    public string? NextPage { get; set; }
}
