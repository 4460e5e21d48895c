using OpenAi.Chat;

namespace WebChat;

/// <summary>What one side said. The role is <c>user</c> or <c>assistant</c>: what the model is told beforehand is not the page's to say.</summary>
internal sealed record ConversationTurn(string? Role, string? Content)
{
    /// <summary>The same for the model.</summary>
    public ChatMessage ToMessage() => Role == "user" ? ChatMessage.User(Content!) : ChatMessage.Assistant(Content!);

    /// <summary>What is wrong with it; <see langword="null"/> when nothing is.</summary>
    public static string? Problem(ConversationTurn? turn) => turn switch
    {
        null => "A message is needed, not null.",
        { Role: not ("user" or "assistant") } => "The role must be 'user' or 'assistant'.",
        _ => InputRules.TextProblem(turn.Content),
    };
}
