namespace OpenAi.Chat;

/// <summary>What moderation found.</summary>
public sealed partial record ChatModerationResults : ChatModerationOutcome
{
    /// <summary>The moderation model.</summary>
    public string Model { get; set; } = "";

    /// <summary>One result for each thing that was looked at.</summary>
    public IReadOnlyList<ChatModerationResult> Results { get; set; } = [];
}
