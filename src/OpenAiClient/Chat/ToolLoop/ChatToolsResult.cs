namespace OpenAi.Chat;

/// <summary>What a conversation of a model and functions came to.</summary>
public sealed class ChatToolsResult
{
    /// <summary>Makes a result, as doubles of clients in tests need it.</summary>
    /// <param name="rounds">Every answer of the model with what its calls came to; at least one.</param>
    /// <param name="messages">The whole conversation.</param>
    /// <param name="openCalls">The calls of the last answer that were not carried out.</param>
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
    /// The whole conversation, to go on with: the request's messages, each answer and each result of a call. When
    /// <see cref="OpenCalls"/> is not empty, their results must be added first.
    /// </summary>
    public IReadOnlyList<ChatMessage> Messages { get; }

    /// <summary>Every answer of the model with what its calls came to, the last answer included.</summary>
    public IReadOnlyList<ChatToolRound> Rounds { get; }

    /// <summary>
    /// The calls of the last answer that were not carried out: those of tools in the request that have no function, and all calls
    /// of an answer that was cut off, filtered or a refusal. Empty as a rule.
    /// </summary>
    public IReadOnlyList<ChatToolCall> OpenCalls { get; }

    /// <summary>
    /// The tokens of all rounds together; <see langword="null"/> when the server told none. A stream tells them only when
    /// <see cref="ChatStreamOptions.IncludeUsage"/> asks for them.
    /// </summary>
    public CompletionUsage? Usage { get; }
}
