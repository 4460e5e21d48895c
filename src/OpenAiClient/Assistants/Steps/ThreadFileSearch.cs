namespace OpenAi.Assistants;

/// <summary>The options and the results of a file search.</summary>
public sealed partial record ThreadFileSearch : JsonModel
{
    /// <summary>How the results were ranked.</summary>
    public AssistantRankingOptions? RankingOptions { get; set; }

    /// <summary>The results, the best first.</summary>
    public IReadOnlyList<ThreadFileSearchResult> Results { get; set; } = [];
}
