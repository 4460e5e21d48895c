namespace OpenAi.Assistants;

/// <summary>The result of a run with functions.</summary>
public sealed class ThreadToolsResult
{
    /// <summary>Creates a result, for tests that replace the client.</summary>
    /// <param name="run">The run at its end.</param>
    /// <param name="messages">The messages that the run added.</param>
    /// <param name="rounds">The rounds of function calls.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ThreadToolsResult(ThreadRun run, IReadOnlyList<ThreadMessage> messages, IReadOnlyList<ThreadToolRound> rounds)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(messages);
        ArgumentNullException.ThrowIfNull(rounds);
        Run = run;
        Messages = messages;
        Rounds = rounds;
    }

    /// <summary>The run at its end; <see cref="ThreadRun.EnsureCompleted"/> throws when that is not complete.</summary>
    public ThreadRun Run { get; }

    /// <summary>
    /// The messages that the run added, the oldest first. When the run is not streamed, the messages are read at the end of a run that is
    /// completed or incomplete, and the list is empty for others.
    /// </summary>
    public IReadOnlyList<ThreadMessage> Messages { get; }

    /// <summary>The text of the last message; the empty string when there is none.</summary>
    public string Text => Messages.Count > 0 ? Messages[^1].Text : "";

    /// <summary>Every round of functions.</summary>
    public IReadOnlyList<ThreadToolRound> Rounds { get; }
}
