namespace OpenAi.Chat;

/// <summary>The result of a loop of model and function calls.</summary>
public sealed class ChatToolsResult
{
    /// <summary>Creates a result, for test doubles of a client.</summary>
    /// <param name="rounds">All answers of the model with the results of their calls; at least one.</param>
    /// <param name="messages">The whole conversation.</param>
    /// <param name="openCalls">The calls of the last answer that were not executed.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ChatToolsResult(IReadOnlyList<ChatToolRound> rounds, IReadOnlyList<ChatMessage> messages, IReadOnlyList<ChatToolCall> openCalls)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        ArgumentNullException.ThrowIfNull(messages);
        ArgumentNullException.ThrowIfNull(openCalls);
        Rounds = rounds;
        Messages = messages;
        OpenCalls = openCalls;
        Usage = UsageSum.Of(rounds.Select(static round => round.Completion.Usage));
    }

    /// <summary>The last answer.</summary>
    public ChatCompletion Completion => Rounds[^1].Completion;

    /// <summary>The text of the last answer; the empty string when it has none.</summary>
    public string Text => Completion.Text;

    /// <summary>
    /// The whole conversation, which can be continued: the messages of the request, all answers and all results of calls. If
    /// <see cref="OpenCalls"/> is not empty, their results must be added first.
    /// </summary>
    public IReadOnlyList<ChatMessage> Messages { get; }

    /// <summary>All answers of the model with the results of their calls, including the last answer.</summary>
    public IReadOnlyList<ChatToolRound> Rounds { get; }

    /// <summary>
    /// The calls of the last answer that were not executed: calls of tools without a function, and all calls of an answer that was cut
    /// off, filtered or a refusal. Normally empty.
    /// </summary>
    public IReadOnlyList<ChatToolCall> OpenCalls { get; }

    /// <summary>
    /// The total tokens of all rounds; <see langword="null"/> when the server sent none. A stream contains them only if
    /// <see cref="ChatStreamOptions.IncludeUsage"/> is set.
    /// </summary>
    public CompletionUsage? Usage { get; }
}
