namespace OpenAi.Chat;

/// <summary>
/// The outcome of moderation: <see cref="ChatModerationResults"/>, a <see cref="ChatModerationError"/>, or an
/// <see cref="UnknownChatModerationOutcome"/>.
/// </summary>
[Union("type")]
[Variant<ChatModerationResults>("moderation_results")]
[Variant<ChatModerationError>("error")]
public abstract partial record ChatModerationOutcome : JsonModel
{
}
