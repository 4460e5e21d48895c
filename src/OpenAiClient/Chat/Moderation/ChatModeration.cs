namespace OpenAi.Chat;

/// <summary>What moderation found, when the request asked for it.</summary>
public sealed partial record ChatModeration : JsonModel
{
    /// <summary>In what went in.</summary>
    public ChatModerationOutcome? Input { get; set; }

    /// <summary>In what came out.</summary>
    public ChatModerationOutcome? Output { get; set; }
}
