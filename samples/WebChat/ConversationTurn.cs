namespace WebChat;

/// <summary>A message of the conversation. The role is <c>user</c> or <c>assistant</c>: the page must not set the system message.</summary>
internal sealed record ConversationTurn(string? Role, string? Content)
{
    /// <summary>Whether the user said it, not the model.</summary>
    public bool IsUsers => Role == "user";

    /// <summary>Gets the problem of a message; <see langword="null"/> when there is none.</summary>
    public static string? Problem(ConversationTurn? turn) => turn switch
    {
        null => "A message must not be null.",
        { Role: not ("user" or "assistant") } => "The role must be 'user' or 'assistant'.",
        _ => InputRules.TextProblem(turn.Content),
    };
}
