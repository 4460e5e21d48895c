using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatModerationOutcomeConverter() : UnionConverter<ChatModerationOutcome>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "moderation_results" => typeof(ChatModerationResults),
        "error" => typeof(ChatModerationError),
        _ => null,
    };

    protected override ChatModerationOutcome Unknown(JsonElement json) => new UnknownChatModerationOutcome(json);
}
