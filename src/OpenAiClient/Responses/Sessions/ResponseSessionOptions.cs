using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>
/// Options of a <see cref="ResponseSession"/>: where its history is stored, the limits of the history, and the functions that the model
/// may call.
/// </summary>
/// <example>
/// <code>
/// using OpenAi.Responses;
///
/// var session = openai.Responses.StartSession("gpt-5.6-terra", "You are terse.", new ResponseSessionOptions
/// {
///     Keeper = ResponseKeeper.Session,   // the server stores nothing
///     CompactAtTokens = 100_000,
/// });
/// Console.WriteLine((await session.SendAsync("What is the capital of Italy?")).Text);
/// </code>
/// </example>
public sealed class ResponseSessionOptions
{
    /// <summary>
    /// Where the history is stored. Default: <see langword="null"/>, determined by the template:
    /// <see cref="ResponseKeeper.Conversation"/> when it has one, <see cref="ResponseKeeper.Session"/> when its
    /// <see cref="ResponseRequest.Store"/> is <see langword="false"/>, else <see cref="ResponseKeeper.PreviousResponse"/>.
    /// </summary>
    public ResponseKeeper? Keeper { get; set; }

    /// <summary>
    /// The maximum number of items to keep and send, only for <see cref="ResponseKeeper.Session"/>. When it is exceeded, the oldest turns
    /// are removed: a turn is a message of the user with everything up to the next one. Messages of the system and the developer,
    /// compactions and the newest turn are always kept. Default: <see langword="null"/>, no limit.
    /// </summary>
    public int? MaxItems { get; set; }

    /// <summary>
    /// The maximum number of tokens of all items, as counted by <see cref="CountTokens"/>, with the same rules. Default:
    /// <see langword="null"/>, no limit.
    /// </summary>
    public int? MaxTokens { get; set; }

    /// <summary>
    /// Counts the tokens of an item; required for <see cref="MaxTokens"/>. Called once for each item; its exceptions reach the caller.
    /// Default: <see langword="null"/>.
    /// </summary>
    public Func<ResponseItem, int>? CountTokens { get; set; }

    /// <summary>
    /// The number of tokens in the usage of an answer from which on the conversation is compacted before the next call, by
    /// <see cref="ResponsesClient.CompactAsync"/>; a conversation on the server is compacted by the server
    /// (<see cref="ResponseRequest.ContextManagement"/>). Default: <see langword="null"/>, no compaction.
    /// </summary>
    public int? CompactAtTokens { get; set; }

    /// <summary>
    /// Functions that the model may call, in addition to the tools of the template. With functions, a call of the session continues until
    /// the model has answered, like <see cref="ResponsesClient.RunToolsAsync"/>. Default: <see langword="null"/>, none.
    /// </summary>
    public IReadOnlyList<ToolFunction>? Functions { get; set; }

    /// <summary>Options for calling the <see cref="Functions"/>. Default: see <see cref="ResponseToolLoopOptions"/>.</summary>
    public ResponseToolLoopOptions? ToolLoop { get; set; }
}
