namespace OpenAi.Assistants;

/// <summary>The ranking of the results of a file search.</summary>
public sealed partial record AssistantRankingOptions : JsonModel
{
    /// <summary>The ranker. Default: <see cref="AssistantRanker.Auto"/>.</summary>
    public AssistantRanker? Ranker { get; set; }

    /// <summary>The score below which results are omitted, from 0 to 1. The API requires it.</summary>
    public double? ScoreThreshold { get; set; }

    /// <summary>The weights of the matches by meaning and by words.</summary>
    public AssistantHybridSearch? HybridSearch { get; set; }
}
