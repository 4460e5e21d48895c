using OpenAi.Http;

namespace OpenAi;

/// <summary>Options for polling the server until an operation is done.</summary>
/// <typeparam name="T">The object that is polled.</typeparam>
/// <example>
/// <code>
/// using OpenAi.Responses;
///
/// var response = await openai.Responses.CreateAndPollAsync(new() { Model = "gpt-5.6-terra", Input = "Think hard." }, new()
/// {
///     Interval = TimeSpan.FromSeconds(2),
///     MaxWait = TimeSpan.FromMinutes(20),
///     Progress = new Progress&lt;Response&gt;(current =&gt; Console.WriteLine(current.Status)),
/// });
/// Console.WriteLine(response.Text);
/// </code>
/// </example>
public sealed class PollingOptions<T>
{
    /// <summary>
    /// The interval between two requests. Default: the interval that the server asks for, else one second that grows by half each time, up to ten
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

    /// <summary>Throws for invalid intervals and timeouts, before any request is sent.</summary>
    internal void Check()
    {
        if (OptionsCheck.LimitProblem(MaxWait) is { } problem)
            throw new ArgumentOutOfRangeException(nameof(MaxWait), problem);
        if (Interval == Timeout.InfiniteTimeSpan || OptionsCheck.LimitProblem(Interval) is not null)
            throw new ArgumentOutOfRangeException(nameof(Interval), "The interval must be positive, and at most 24 days.");
    }
}
