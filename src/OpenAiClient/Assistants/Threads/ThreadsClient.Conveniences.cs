using OpenAi.Http;

namespace OpenAi.Assistants;

public partial class ThreadsClient
{
    /// <summary>
    /// Creates a thread, runs an assistant on it, and waits until the run has ended or waits for the results of functions. <c>POST
    /// /threads/runs</c>, then as <see cref="ThreadRunsClient.PollAsync"/>.
    /// </summary>
    /// <param name="request">The thread and the settings of the run.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the run: <see cref="ThreadRunsClient.CancelAsync"/> cancels that.</param>
    /// <returns>The run, which has ended or waits for the results of functions; <see cref="ThreadRun.EnsureCompleted"/> throws when it is
    /// not completed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run did not end within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why. A run that failed is returned and does not
    /// throw.</exception>
    public virtual async Task<ThreadRun> CreateAndRunAndPollAsync(
        ThreadAndRunRequest request,
        PollingOptions<ThreadRun>? polling = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        polling?.Check();
        var run = await CreateAndRunAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
        return await Runs.PollAsync(run, polling, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
    }
}
