namespace OpenAi.Assistants;

/// <summary>
/// Joins the events of a stream to the messages, the steps and the run that the API would list afterwards. It does nothing
/// else: no network, no clock. What a whole object says takes the place of what its pieces said. Not safe for use by
/// several threads at once.
/// </summary>
public sealed class AssistantStreamAccumulator
{
    private readonly OrderedFold<ThreadMessageAccumulator> _messages = new(static id => new ThreadMessageAccumulator(id));
    private readonly OrderedFold<ThreadRunStepAccumulator> _steps = new(static id => new ThreadRunStepAccumulator(id));

    /// <summary>The thread, when the stream made one; <see langword="null"/> until then.</summary>
    public AssistantThread? Thread { get; private set; }

    /// <summary>The run as the newest event has it; <see langword="null"/> before the first.</summary>
    public ThreadRun? Run { get; private set; }

    /// <summary>The text of the newest message so far; the empty string when there is none.</summary>
    public string Text => _messages.Last?.ToMessage().Text ?? "";

    /// <summary>Joins a whole stream. The exceptions are the stream's own.</summary>
    /// <param name="events">The stream.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>What the events add up to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    public static async Task<AssistantStreamAccumulator> FoldAsync(IAsyncEnumerable<AssistantStreamEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var accumulator = new AssistantStreamAccumulator();
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
            accumulator.Add(item);
        return accumulator;
    }

    /// <summary>Adds the next event. The events of a run's later streams, after results of functions, may follow.</summary>
    /// <param name="item">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidResponseException">A piece belongs to a part, an annotation, a tool call or an output whose index is absurd.</exception>
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

    /// <summary>The messages as far as their events were added, in the order they began.</summary>
    /// <returns>The messages.</returns>
    public IReadOnlyList<ThreadMessage> ToMessages() => [.. _messages.Items.Select(static message => message.ToMessage())];

    /// <summary>The steps as far as their events were added, in the order they began.</summary>
    /// <returns>The steps.</returns>
    public IReadOnlyList<ThreadRunStep> ToSteps() => [.. _steps.Items.Select(static step => step.ToStep())];
}
