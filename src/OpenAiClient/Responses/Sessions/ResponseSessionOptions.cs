using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>Who keeps what was said in a <see cref="ResponseSession"/>, how much of it, and which functions the model may call.</summary>
public sealed class ResponseSessionOptions
{
    /// <summary>
    /// Who keeps what was said. Default: <see langword="null"/>, as the template has it: <see cref="ResponseKeeper.Conversation"/> when it names
    /// one, <see cref="ResponseKeeper.Session"/> when its <see cref="ResponseRequest.Store"/> is <see langword="false"/>, else
    /// <see cref="ResponseKeeper.PreviousResponse"/>.
    /// </summary>
    public ResponseKeeper? Keeper { get; set; }

    /// <summary>
    /// The most items to keep and send, with <see cref="ResponseKeeper.Session"/> only. When it is passed, the oldest turns go: each is a message of the
    /// user's with all that follows it up to the next one. Messages of the system and the developer, compactions and the newest turn stay.
    /// Default: <see langword="null"/>, no limit.
    /// </summary>
    public int? MaxItems { get; set; }

    /// <summary>The most tokens that the items may have together, as <see cref="CountTokens"/> counts them, by the same rule. Default: <see langword="null"/>, no limit.</summary>
    public int? MaxTokens { get; set; }

    /// <summary>
    /// Counts the tokens of an item; needed for <see cref="MaxTokens"/>. It is asked once for each item, and what it throws
    /// reaches the caller. Default: <see langword="null"/>.
    /// </summary>
    public Func<ResponseItem, int>? CountTokens { get; set; }

    /// <summary>
    /// The number of tokens, as the answers tell them, from which on the conversation is made shorter: before the next call, by
    /// <see cref="ResponsesClient.CompactAsync"/>, so that the model has a summary in place of what was said; in a conversation of the server's, by the
    /// server (<see cref="ResponseRequest.ContextManagement"/>). Default: <see langword="null"/>, never.
    /// </summary>
    public int? CompactAtTokens { get; set; }

    /// <summary>
    /// Functions that the model may call, besides the tools of the template. With them, a call of the session goes on until the
    /// model has its answer, as <see cref="ResponsesClient.RunToolsAsync"/> does. Default: <see langword="null"/>, none.
    /// </summary>
    public IReadOnlyList<ToolFunction>? Functions { get; set; }

    /// <summary>How <see cref="Functions"/> are called, and who consents to that. Default: as <see cref="ResponseToolLoopOptions"/> says.</summary>
    public ResponseToolLoopOptions? ToolLoop { get; set; }
}
