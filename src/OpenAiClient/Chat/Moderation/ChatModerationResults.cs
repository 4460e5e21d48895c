namespace OpenAi.Chat;

/// <summary>What moderation found.</summary>
public sealed partial record ChatModerationResults : ChatModerationOutcome
{
    /// <summary>Always <c>moderation_results</c>.</summary>
    public override string Type => "moderation_results";

    /// <summary>The moderation model.</summary>
    public string Model { get; set; } = "";

    /// <summary>One result for each thing that was looked at.</summary>
    public IReadOnlyList<ChatModerationResult> Results { get; set; } = [];
}
