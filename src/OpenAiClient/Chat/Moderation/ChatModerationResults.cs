namespace OpenAi.Chat;

/// <summary>The results of moderation.</summary>
public sealed partial record ChatModerationResults : ChatModerationOutcome
{
    /// <summary>The moderation model.</summary>
    public string Model { get; set; } = "";

    /// <summary>One result for each checked text or image.</summary>
    public IReadOnlyList<ChatModerationResult> Results { get; set; } = [];
}
