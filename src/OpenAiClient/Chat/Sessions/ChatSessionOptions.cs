namespace OpenAi.Chat;

/// <summary>How much of a conversation a <see cref="ChatSession"/> keeps and sends. Both limits may be set; default: no limit.</summary>
/// <remarks>
/// When a limit is passed, the oldest turns go: each is a message of the user's with all that follows it up to the next one, so
/// a tool call is never without its result. Messages of the system and the developer always stay, and so does the newest turn;
/// when these alone pass a limit, they are sent all the same.
/// </remarks>
public sealed class ChatSessionOptions
{
    /// <summary>The most messages to keep and send, those of the system included. Default: <see langword="null"/>, no limit.</summary>
    public int? MaxMessages { get; set; }

    /// <summary>
    /// The most tokens that the messages may have together, as <see cref="CountTokens"/> counts them. What else takes room in the
    /// model's window, the answer and the tools, must be left over. Default: <see langword="null"/>, no limit.
    /// </summary>
    public int? MaxTokens { get; set; }

    /// <summary>
    /// Counts the tokens of a message; needed for <see cref="MaxTokens"/>. It is asked once for each message, and what it throws
    /// reaches the caller. Default: <see langword="null"/>.
    /// </summary>
    public Func<ChatMessage, int>? CountTokens { get; set; }
}
