using OpenAi.Http;

namespace OpenAi;

/// <summary>How the server is asked again and again until it is done.</summary>
/// <typeparam name="T">The object that is polled.</typeparam>
public sealed class PollingOptions<T>
{
    /// <summary>
    /// The interval between two requests. Default: what the server asks for, else one second that grows by half each time, up to ten
    /// seconds; for runs and responses half a second, up to five; for batches and fine-tuning five seconds, up to five minutes.
    /// </summary>
    public TimeSpan? Interval { get; set; }

    /// <summary>
    /// The timeout of the whole wait, from the first request on; in a loop with functions, the timeout of each wait between two rounds.
    /// Default: 30 minutes, for batches and fine-tuning 30 hours. <see cref="Timeout.InfiniteTimeSpan"/> removes it.
    /// </summary>
    public TimeSpan? MaxWait { get; set; }

    /// <summary>
    /// Receives the result of each request, one at a time; an exception it throws ends the wait. A <see cref="Progress{T}"/> may deliver
    /// its reports out of order. Default: <see langword="null"/>.
    /// </summary>
    public IProgress<T>? Progress { get; set; }

    /// <summary>Refuses impossible waits, before any work is done.</summary>
    internal void Check()
    {
        if (OptionsCheck.LimitProblem(MaxWait) is { } problem)
            throw new ArgumentOutOfRangeException(nameof(MaxWait), problem);
        if (Interval == Timeout.InfiniteTimeSpan || OptionsCheck.LimitProblem(Interval) is not null)
            throw new ArgumentOutOfRangeException(nameof(Interval), "An interval must be positive, and at most 24 days.");
    }
}
