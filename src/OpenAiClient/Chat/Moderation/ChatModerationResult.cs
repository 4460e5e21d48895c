namespace OpenAi.Chat;

/// <summary>What moderation found in one thing.</summary>
public sealed partial record ChatModerationResult : JsonModel
{
    /// <summary>Always <c>moderation_result</c>.</summary>
    public string Type { get; set; } = "moderation_result";

    /// <summary>The moderation model.</summary>
    public string Model { get; set; } = "";

    /// <summary>Whether any category applies.</summary>
    public bool? Flagged { get; set; }

    /// <summary>Whether each category applies, by its name.</summary>
    public ModerationCategories Categories { get; set; } = new();

    /// <summary>How sure the model is of each category, from 0 to 1.</summary>
    public ModerationCategoryScores CategoryScores { get; set; } = new();

    /// <summary>The kinds of input that each category was applied to.</summary>
    public ModerationCategoryInputTypes CategoryAppliedInputTypes { get; set; } = new();
}
