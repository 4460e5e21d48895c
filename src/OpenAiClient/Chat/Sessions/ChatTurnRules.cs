using OpenAi.Sessions;

namespace OpenAi.Chat;

/// <summary>The limits of a chat, in which the messages of the user begin turns.</summary>
internal sealed class ChatTurnRules(ChatSessionOptions options)
    : TurnRules<ChatMessage>(options.MaxMessages, nameof(options.MaxMessages), options.MaxTokens, options.CountTokens, nameof(options))
{
    public override bool IsPinned(ChatMessage item) => item is SystemChatMessage or DeveloperChatMessage;

    public override bool BeginsTurn(ChatMessage item) => item is UserChatMessage;
}
