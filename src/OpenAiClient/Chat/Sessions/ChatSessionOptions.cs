using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>The limits of a <see cref="ChatSession"/>'s history, and its functions. Default: no limits, no functions.</summary>
/// <remarks>
/// When a limit is exceeded, the oldest turns are removed: a turn is a message of the user with everything up to the next one, so a tool
/// call is never separated from its result. Messages of the system and the developer are always kept, and so is the newest turn; if these
/// alone exceed a limit, they are sent nevertheless.
/// </remarks>
/// <example>
/// <code>
/// using OpenAi.Functions;
///
/// var session = openai.Chat.StartSession("gpt-5.6-terra", "You are terse.", new ChatSessionOptions
/// {
///     MaxMessages = 20,
///     Functions = [ToolFunction.From(() =&gt; DateTime.UtcNow, "now", "Tells the time.")],
/// });
/// Console.WriteLine((await session.SendAsync("What time is it?")).Text);
/// </code>
/// </example>
public sealed class ChatSessionOptions
{
    /// <summary>The maximum number of messages, including those of the system. Default: <see langword="null"/>, no limit.</summary>
    public int? MaxMessages { get; set; }

    /// <summary>
    /// The maximum number of tokens of all messages, as counted by <see cref="CountTokens"/>. Leave room in the model's context for the
    /// answer and the tools. Default: <see langword="null"/>, no limit.
    /// </summary>
    public int? MaxTokens { get; set; }

    /// <summary>
    /// Counts the tokens of a message; required for <see cref="MaxTokens"/>. Called once for each message; its exceptions reach the
    /// caller. Default: <see langword="null"/>.
    /// </summary>
    public Func<ChatMessage, int>? CountTokens { get; set; }

    /// <summary>
    /// Functions that the model may call, in addition to the tools of the template. With functions, a call of the session continues until
    /// the model has answered, like <see cref="ChatClient.RunToolsAsync"/>, and all messages are added to the history. Default:
    /// <see langword="null"/>, none.
    /// </summary>
    public IReadOnlyList<ToolFunction>? Functions { get; set; }

    /// <summary>Options for rounds, concurrency and exceptions of <see cref="Functions"/>. Default: see <see cref="ToolLoopOptions"/>.</summary>
    public ToolLoopOptions? ToolLoop { get; set; }
}
