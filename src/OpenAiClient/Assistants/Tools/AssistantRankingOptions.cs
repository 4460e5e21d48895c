namespace OpenAi.Assistants;

/// <summary>How the results of a file search are ranked.</summary>
public sealed partial record AssistantRankingOptions : JsonModel
{
    /// <summary>What ranks them. Default: <see cref="AssistantRanker.Auto"/>.</summary>
    public AssistantRanker? Ranker { get; set; }

    /// <summary>The score below which results are left out, from 0 to 1. The API requires it.</summary>
    public double? ScoreThreshold { get; set; }

    /// <summary>How meaning and words are weighed against each other.</summary>
    public AssistantHybridSearch? HybridSearch { get; set; }
}
