namespace OpenAi.Chat;

/// <summary>Why moderation failed.</summary>
public sealed partial record ChatModerationError : ChatModerationOutcome
{
    /// <summary>The kind of failure.</summary>
    public string Code { get; set; } = "";

    /// <summary>What happened.</summary>
    public string Message { get; set; } = "";
}
