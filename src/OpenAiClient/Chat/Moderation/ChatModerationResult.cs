namespace OpenAi.Chat;

/// <summary>The moderation result of one input or output.</summary>
public sealed partial record ChatModerationResult : JsonModel
{
    /// <summary>Always <c>moderation_result</c>.</summary>
    public string Type { get; set; } = "moderation_result";

    /// <summary>The moderation model.</summary>
    public string Model { get; set; } = "";

    /// <summary>Whether any category applies.</summary>
    public bool? Flagged { get; set; }

    /// <summary>Whether each category applies.</summary>
    public ModerationCategories Categories { get; set; } = new();

    /// <summary>The model's confidence in each category, from 0 to 1.</summary>
    public ModerationCategoryScores CategoryScores { get; set; } = new();

    /// <summary>The kinds of input that were checked for each category.</summary>
    public ModerationCategoryInputTypes CategoryAppliedInputTypes { get; set; } = new();
}
