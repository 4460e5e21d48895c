namespace OpenAi.Assistants;

/// <summary>
/// Accumulates the events of a stream to the messages, the steps and the run that the API would list afterwards. It has no side effects and
/// uses neither network nor clock. An event with a whole object replaces what was accumulated from its deltas. Not thread-safe.
/// </summary>
public sealed class AssistantStreamAccumulator
{
    private readonly OrderedFold<ThreadMessageAccumulator> _messages = new(static id => new ThreadMessageAccumulator(id));
    private readonly OrderedFold<ThreadRunStepAccumulator> _steps = new(static id => new ThreadRunStepAccumulator(id));

    /// <summary>The thread, when the stream created one; <see langword="null"/> until then.</summary>
    public AssistantThread? Thread { get; private set; }

    /// <summary>The run as of the newest event; <see langword="null"/> before the first one.</summary>
    public ThreadRun? Run { get; private set; }

    /// <summary>The text of the newest message so far; the empty string when there is none.</summary>
    public string Text => _messages.Last?.ToMessage().Text ?? "";

    /// <summary>Accumulates a whole stream. It throws the exceptions of the stream.</summary>
    /// <param name="events">The stream.</param>
    /// <param name="cancellationToken">Cancels the stream.</param>
    /// <returns>The accumulated state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    public static async Task<AssistantStreamAccumulator> FoldAsync(IAsyncEnumerable<AssistantStreamEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var accumulator = new AssistantStreamAccumulator();
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
            accumulator.Add(item);
        return accumulator;
    }

    /// <summary>
    /// Adds the next event. The events of a run's later streams, after the results of functions were submitted, may be added too.
    /// </summary>
    /// <param name="item">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidResponseException">A delta has an index of a part, an annotation, a tool call or an output that is negative
    /// or too large, or a delta without a type does not continue the one before it.</exception>
    public void Add(AssistantStreamEvent item)
    {
        ArgumentNullException.ThrowIfNull(item);
        switch (item)
        {
            case ThreadCreatedEvent thread:
                Thread = thread.Data;
                break;
            case ThreadRunEvent run:
                Run = run.Data;
                break;
            case ThreadMessageEvent message:
                _messages.Of(message.Data.Id).Set(message.Data);
                break;
            case ThreadMessageDeltaEvent message:
                _messages.Of(message.Data.Id).Add(message.Data.Delta);
                break;
            case ThreadRunStepEvent step:
                _steps.Of(step.Data.Id).Set(step.Data);
                break;
            case ThreadRunStepDeltaEvent step:
                _steps.Of(step.Data.Id).Add(step.Data.Delta);
                break;
        }
    }

    /// <summary>Gets the messages accumulated so far, in the order in which they started.</summary>
    /// <returns>The messages.</returns>
    public IReadOnlyList<ThreadMessage> ToMessages() => [.. _messages.Items.Select(static message => message.ToMessage())];

    /// <summary>Gets the steps accumulated so far, in the order in which they started.</summary>
    /// <returns>The steps.</returns>
    public IReadOnlyList<ThreadRunStep> ToSteps() => [.. _steps.Items.Select(static step => step.ToStep())];
}
