namespace OpenAi.Assistants;

/// <summary>The options of a file search.</summary>
public sealed partial record AssistantFileSearchOptions : JsonModel
{
    /// <summary>The maximum number of results, from 1 to 50. Default: the model's, 20 or 5.</summary>
    public int? MaxNumResults { get; set; }

    /// <summary>The ranking of the results. Default: the server's ranker, without a score threshold.</summary>
    public AssistantRankingOptions? RankingOptions { get; set; }
}
