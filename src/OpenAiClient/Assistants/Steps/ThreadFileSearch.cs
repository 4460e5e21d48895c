namespace OpenAi.Assistants;

/// <summary>How a file search was done and what it found.</summary>
public sealed partial record ThreadFileSearch : JsonModel
{
    /// <summary>How the results were ranked.</summary>
    public AssistantRankingOptions? RankingOptions { get; set; }

    /// <summary>What was found, the best first.</summary>
    public IReadOnlyList<ThreadFileSearchResult> Results { get; set; } = [];
}
