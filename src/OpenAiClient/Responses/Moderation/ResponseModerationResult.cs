using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>What moderation found.</summary>
public sealed partial record ResponseModerationResult : ResponseModerationOutcome
{
    /// <summary>The model that looked.</summary>
    [RepeatedText]
    public string Model { get; set; } = "";

    /// <summary>Whether anything is harmful.</summary>
    public bool? Flagged { get; set; }

    /// <summary>Which kinds of harm were found.</summary>
    public ModerationCategories Categories { get; set; } = new();

    /// <summary>How likely each kind is, from 0 to 1.</summary>
    public ModerationCategoryScores CategoryScores { get; set; } = new();

    /// <summary>What each kind was looked for in.</summary>
    public ModerationCategoryInputTypes CategoryAppliedInputTypes { get; set; } = new();
}
