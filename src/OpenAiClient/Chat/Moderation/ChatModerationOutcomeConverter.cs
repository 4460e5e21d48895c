using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatModerationOutcome"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatModerationOutcomeConverter() : UnionConverter<ChatModerationOutcome>("type")
{
    private protected override JsonReading<ChatModerationOutcome>? VariantOf(string tag) => tag switch
    {
        "moderation_results" => ChatModerationResults.ReadJson,
        "error" => ChatModerationError.ReadJson,
        _ => null,
    };

    private protected override ChatModerationOutcome Unknown(JsonElement json) => new UnknownChatModerationOutcome(json);
}
