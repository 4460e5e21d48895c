using OpenAi.Http;

namespace OpenAi.Assistants;

public sealed partial class ThreadsClient
{
    /// <summary>
    /// Makes a thread, lets an assistant work on it, and waits until the run goes no further by itself.
    /// <c>POST /threads/runs</c>, then as <see cref="ThreadRunsClient.PollAsync"/>.
    /// </summary>
    /// <param name="request">What to make and to run.</param>
    /// <param name="progress">Is told the run as each question finds it. Default: nobody is.</param>
    /// <param name="interval">
    /// The wait between two questions. Default: what the server asks for, else half a second that grows by half each time, up
    /// to five seconds.
    /// </param>
    /// <param name="maxWait">The limit on the whole wait. Default: 30 minutes. <see cref="Timeout.InfiniteTimeSpan"/> removes it.</param>
    /// <param name="options">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The run goes on: <see cref="ThreadRunsClient.CancelAsync"/> ends it.</param>
    /// <returns>The run as it is when it goes no further by itself; <see cref="ThreadRun.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> or <paramref name="maxWait"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run was not done within <paramref name="maxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is returned, not thrown.</exception>
    public async Task<ThreadRun> CreateAndRunAndPollAsync(
        ThreadAndRunRequest request,
        Action<ThreadRun>? progress = null,
        TimeSpan? interval = null,
        TimeSpan? maxWait = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ApiTransport.CheckWait(interval, maxWait);
        var run = await CreateAndRunAsync(request, options, cancellationToken).ConfigureAwait(false);
        return await Runs.PollAsync(run, progress, interval, maxWait, FurtherOptions.Of(options), cancellationToken).ConfigureAwait(false);
    }
}
