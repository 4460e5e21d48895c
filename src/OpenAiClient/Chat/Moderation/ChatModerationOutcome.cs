using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>
/// What came of moderation: <see cref="ChatModerationResults"/>, a <see cref="ChatModerationError"/>, or an
/// <see cref="UnknownChatModerationOutcome"/>.
/// </summary>
[JsonConverter(typeof(ChatModerationOutcomeConverter))]
public abstract partial record ChatModerationOutcome : JsonModel
{
    private protected ChatModerationOutcome()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    public abstract string Type { get; }
}
