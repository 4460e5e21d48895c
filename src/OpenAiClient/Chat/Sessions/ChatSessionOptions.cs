using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>How much of a conversation a <see cref="ChatSession"/> keeps and sends, and which functions it has. Default: all, and none.</summary>
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

    /// <summary>
    /// Functions that the model may call, besides the tools of the template. With them, a call of the session goes on until the
    /// model has its answer, as <see cref="ChatClient.RunToolsAsync"/> does, and the history gets all that was said on the way.
    /// Default: <see langword="null"/>, none.
    /// </summary>
    public IReadOnlyList<ToolFunction>? Functions { get; set; }

    /// <summary>How many rounds and parallel calls of <see cref="Functions"/> there may be, and what becomes of their exceptions. Default: as <see cref="ToolLoopOptions"/> says.</summary>
    public ToolLoopOptions? ToolLoop { get; set; }
}
