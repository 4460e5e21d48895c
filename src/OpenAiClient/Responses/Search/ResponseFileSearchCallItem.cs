namespace OpenAi.Responses;

/// <summary>A search in vector stores, which the server performed.</summary>
public sealed partial record ResponseFileSearchCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The search queries.</summary>
    public IReadOnlyList<string> Queries { get; set; } = [];

    /// <summary>The results, if requested by <see cref="ResponseInclude.FileSearchResults"/>.</summary>
    public IReadOnlyList<ResponseFileSearchResult>? Results { get; set; }
}
