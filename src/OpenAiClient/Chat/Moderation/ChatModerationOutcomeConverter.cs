using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatModerationOutcomeConverter() : UnionConverter<ChatModerationOutcome>("type")
{
    protected override JsonReading<ChatModerationOutcome>? VariantOf(string tag) => tag switch
    {
        "moderation_results" => ChatModerationResults.ReadJson,
        "error" => ChatModerationError.ReadJson,
        _ => null,
    };

    protected override ChatModerationOutcome Unknown(JsonElement json) => new UnknownChatModerationOutcome(json);
}
