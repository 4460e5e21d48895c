namespace OpenAi.Assistants;

/// <summary>How a file search works.</summary>
public sealed partial record AssistantFileSearchOptions : JsonModel
{
    /// <summary>The most results it gives, from 1 to 50. Default: the model's, 20 or 5.</summary>
    public int? MaxNumResults { get; set; }

    /// <summary>How results are ranked. Default: by the server's ranker, none left out.</summary>
    public AssistantRankingOptions? RankingOptions { get; set; }
}
