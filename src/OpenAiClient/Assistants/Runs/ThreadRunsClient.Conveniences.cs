using OpenAi.Http;

namespace OpenAi.Assistants;

public partial class ThreadRunsClient
{
    /// <summary>
    /// Lets an assistant work on a thread and waits until the run goes no further by itself.
    /// <c>POST /threads/{thread_id}/runs</c>, then as <see cref="PollAsync"/>.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">What to run.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The run goes on: <see cref="CancelAsync"/> ends it.</param>
    /// <returns>The run as it is when it goes no further by itself; <see cref="ThreadRun.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is returned, not thrown.</exception>
    public virtual async Task<ThreadRun> CreateAndPollAsync(
        string threadId,
        ThreadRunRequest request,
        PollingOptions<ThreadRun>? polling = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        polling?.Check();
        var run = await CreateAsync(threadId, request, requestOptions, cancellationToken).ConfigureAwait(false);
        return await PollAsync(run, polling, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Gives a run the results of the functions it waits for, and waits until it goes no further by itself.
    /// <c>POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c>, then as <see cref="PollAsync"/>.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="request">The results.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The run goes on: <see cref="CancelAsync"/> ends it.</param>
    /// <returns>The run as it is when it goes no further by itself; <see cref="ThreadRun.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is returned, not thrown.</exception>
    public virtual async Task<ThreadRun> SubmitToolOutputsAndPollAsync(
        string threadId,
        string runId,
        ThreadToolOutputsRequest request,
        PollingOptions<ThreadRun>? polling = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        polling?.Check();
        var run = await SubmitToolOutputsAsync(threadId, runId, request, requestOptions, cancellationToken).ConfigureAwait(false);
        return await PollAsync(run, polling, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Asks for a run again and again while the server is at work on it. <c>GET /threads/{thread_id}/runs/{run_id}</c>. The wait
    /// ends with every status but queued, in progress and cancelling, also with one that this version does not know. One that
    /// needs the results of functions (<see cref="ThreadRunStatus.RequiresAction"/>) goes on with <see cref="SubmitToolOutputsAndPollAsync"/>.
    /// </summary>
    /// <param name="run">The run; one that goes no further is returned at once.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The run goes on: <see cref="CancelAsync"/> ends it.</param>
    /// <returns>The run as it is when it goes no further by itself; <see cref="ThreadRun.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="run"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="run"/> has no id, or no thread.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is returned, not thrown.</exception>
    public virtual async Task<ThreadRun> PollAsync(
        ThreadRun run,
        PollingOptions<ThreadRun>? polling = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        polling?.Check();
        if (!run.IsRunning)
            return run;
        return await _transport.PollAsync(Get.At(run.ThreadId, run.Id), static current => !current.IsRunning, polling, PollingPace.OfAnswers, requestOptions, cancellationToken).ConfigureAwait(false);
    }

    // The one operation of the API that takes a body and a query.
    private static string IncludeQuery(IReadOnlyList<ThreadRunInclude>? include) =>
        include is null ? "" : QueryString.Of(new ThreadRunStepQuery { Include = include });
}
