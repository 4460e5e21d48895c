namespace OpenAi.Chat;

/// <summary>A failure of moderation.</summary>
public sealed partial record ChatModerationError : ChatModerationOutcome
{
    /// <summary>The error code.</summary>
    public string Code { get; set; } = "";

    /// <summary>The error message.</summary>
    public string Message { get; set; } = "";
}
