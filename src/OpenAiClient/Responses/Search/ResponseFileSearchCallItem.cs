namespace OpenAi.Responses;

/// <summary>A search in vector stores, done by the server.</summary>
public sealed partial record ResponseFileSearchCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>What was searched for.</summary>
    public IReadOnlyList<string> Queries { get; set; } = [];

    /// <summary>What was found, when <see cref="ResponseInclude.FileSearchResults"/> asked for it.</summary>
    public IReadOnlyList<ResponseFileSearchResult>? Results { get; set; }
}
