using OpenAi.Http;

namespace OpenAi.Assistants;

public sealed partial class ThreadRunsClient
{
    private static readonly (TimeSpan First, TimeSpan Longest) _intervals = (TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(5));

    /// <summary>
    /// Lets an assistant work on a thread and waits until the run goes no further by itself.
    /// <c>POST /threads/{thread_id}/runs</c>, then as <see cref="PollAsync"/>.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">What to run.</param>
    /// <param name="progress">Is told the run as each question finds it. Default: nobody is.</param>
    /// <param name="interval">
    /// The wait between two questions. Default: what the server asks for, else half a second that grows by half each time, up
    /// to five seconds.
    /// </param>
    /// <param name="maxWait">The limit on the whole wait. Default: 30 minutes. <see cref="Timeout.InfiniteTimeSpan"/> removes it.</param>
    /// <param name="options">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The run goes on: <see cref="CancelAsync"/> ends it.</param>
    /// <returns>The run as it is when it goes no further by itself; <see cref="ThreadRun.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> or <paramref name="maxWait"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run was not done within <paramref name="maxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is returned, not thrown.</exception>
    public async Task<ThreadRun> CreateAndPollAsync(
        string threadId,
        ThreadRunRequest request,
        Action<ThreadRun>? progress = null,
        TimeSpan? interval = null,
        TimeSpan? maxWait = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ApiTransport.CheckWait(interval, maxWait);
        var run = await CreateAsync(threadId, request, options, cancellationToken).ConfigureAwait(false);
        return await PollAsync(run, progress, interval, maxWait, FurtherOptions.Of(options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Gives a run the results of the functions it waits for, and waits until it goes no further by itself.
    /// <c>POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c>, then as <see cref="PollAsync"/>.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="request">The results.</param>
    /// <param name="progress">Is told the run as each question finds it. Default: nobody is.</param>
    /// <param name="interval">
    /// The wait between two questions. Default: what the server asks for, else half a second that grows by half each time, up
    /// to five seconds.
    /// </param>
    /// <param name="maxWait">The limit on the whole wait. Default: 30 minutes. <see cref="Timeout.InfiniteTimeSpan"/> removes it.</param>
    /// <param name="options">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The run goes on: <see cref="CancelAsync"/> ends it.</param>
    /// <returns>The run as it is when it goes no further by itself; <see cref="ThreadRun.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> or <paramref name="maxWait"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run was not done within <paramref name="maxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is returned, not thrown.</exception>
    public async Task<ThreadRun> SubmitToolOutputsAndPollAsync(
        string threadId,
        string runId,
        ThreadToolOutputsRequest request,
        Action<ThreadRun>? progress = null,
        TimeSpan? interval = null,
        TimeSpan? maxWait = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ApiTransport.CheckWait(interval, maxWait);
        var run = await SubmitToolOutputsAsync(threadId, runId, request, options, cancellationToken).ConfigureAwait(false);
        return await PollAsync(run, progress, interval, maxWait, FurtherOptions.Of(options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Asks for a run again and again while the server is at work on it. <c>GET /threads/{thread_id}/runs/{run_id}</c>. The wait
    /// ends with every status but queued, in progress and cancelling, also with one that this version does not know. One that
    /// needs the results of functions (<see cref="ThreadRunStatus.RequiresAction"/>) goes on with <see cref="SubmitToolOutputsAndPollAsync"/>.
    /// </summary>
    /// <param name="run">The run; one that goes no further is returned at once.</param>
    /// <param name="progress">Is told the run as each question finds it. Default: nobody is.</param>
    /// <param name="interval">
    /// The wait between two questions. Default: what the server asks for, else half a second that grows by half each time, up
    /// to five seconds.
    /// </param>
    /// <param name="maxWait">The limit on the whole wait. Default: 30 minutes. <see cref="Timeout.InfiniteTimeSpan"/> removes it.</param>
    /// <param name="options">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The run goes on: <see cref="CancelAsync"/> ends it.</param>
    /// <returns>The run as it is when it goes no further by itself; <see cref="ThreadRun.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="run"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="run"/> has no id, or no thread.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> or <paramref name="maxWait"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run was not done within <paramref name="maxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is returned, not thrown.</exception>
    public async Task<ThreadRun> PollAsync(
        ThreadRun run,
        Action<ThreadRun>? progress = null,
        TimeSpan? interval = null,
        TimeSpan? maxWait = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ApiTransport.CheckWait(interval, maxWait);
        if (!run.IsRunning)
            return run;
        return await _transport.PollAsync(Get.At(run.ThreadId, run.Id), IsDone, interval, _intervals, maxWait, options, cancellationToken).ConfigureAwait(false);

        bool IsDone(ThreadRun current)
        {
            progress?.Invoke(current);
            return !current.IsRunning;
        }
    }

    // The one operation of the API that takes a body and a query.
    private static string IncludeQuery(IReadOnlyList<ThreadRunInclude>? include) =>
        include is null ? "" : QueryString.Of(new ThreadRunStepQuery { Include = include });
}
