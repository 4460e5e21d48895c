namespace OpenAi.Functions;

/// <summary>The state of one enumeration of a loop, and the steps that differ between the APIs.</summary>
internal abstract class ToolExchange<TResult>(ToolEnumeration enumeration) : IAsyncDisposable
    where TResult : class
{
    public ToolEnumeration Enumeration { get; } = enumeration;

    /// <summary>The result of the loop; <see langword="null"/> while it runs.</summary>
    public TResult? Result { get; protected set; }

    /// <summary>Whether the last answer of the model requires results of functions, or something from the caller.</summary>
    public abstract bool IsWaiting { get; }

    /// <summary>Calls the model once, and yields events meanwhile.</summary>
    /// <param name="round">The number of the round, from 1.</param>
    public abstract IAsyncEnumerable<ToolLoopEvent> AskAsync(int round);

    /// <summary>Selects the calls of the last answer that functions execute, after asking for consent where that is required.</summary>
    public abstract ValueTask<IReadOnlyList<ToolCall>> DecideAsync();

    /// <summary>Takes the results of the calls and yields the events for them. It sets <see cref="Result"/> when the loop ends.</summary>
    public abstract IAsyncEnumerable<ToolLoopEvent> AnswerAsync(IReadOnlyList<ToolCallResult> results);

    /// <summary>The exception for a model that requires another round beyond the limit.</summary>
    public abstract ToolRoundsException TooManyRounds(int maxRounds);

    /// <summary>Cleans up after the loop, which may have ended early.</summary>
    public virtual ValueTask DisposeAsync() => default;
}
