namespace OpenAi.Chat;

/// <summary>The results of moderation, if requested.</summary>
public sealed partial record ChatModeration : JsonModel
{
    /// <summary>The result for the input.</summary>
    public ChatModerationOutcome? Input { get; set; }

    /// <summary>The result for the output.</summary>
    public ChatModerationOutcome? Output { get; set; }
}
