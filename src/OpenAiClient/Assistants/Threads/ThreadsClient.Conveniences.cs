using OpenAi.Http;

namespace OpenAi.Assistants;

public partial class ThreadsClient
{
    /// <summary>
    /// Makes a thread, lets an assistant work on it, and waits until the run goes no further by itself.
    /// <c>POST /threads/runs</c>, then as <see cref="ThreadRunsClient.PollAsync"/>.
    /// </summary>
    /// <param name="request">What to make and to run.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The run goes on: <see cref="ThreadRunsClient.CancelAsync"/> ends it.</param>
    /// <returns>The run as it is when it goes no further by itself; <see cref="ThreadRun.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is returned, not thrown.</exception>
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
