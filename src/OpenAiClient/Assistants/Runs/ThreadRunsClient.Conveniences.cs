using OpenAi.Http;

namespace OpenAi.Assistants;

public partial class ThreadRunsClient
{
    /// <summary>
    /// Creates a run of an assistant on a thread and waits until the run has ended or waits for the results of functions. <c>POST
    /// /threads/{thread_id}/runs</c>, then as <see cref="PollAsync"/>.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">The settings of the run.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the run: <see cref="CancelAsync"/> cancels that.</param>
    /// <returns>The run, which has ended or waits for the results of functions; <see cref="ThreadRun.EnsureCompleted"/> throws when it is
    /// not completed.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run did not end within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why. A run that failed is returned and does not
    /// throw.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Assistants;
    ///
    /// var threads = openai.Assistants.Threads;
    /// var assistant = await openai.Assistants.CreateAsync(new() { Model = "gpt-5.6-terra" });
    /// var thread = await threads.CreateAsync(new() { Messages = [ThreadMessageRequest.User("What is 6 times 7?")] });
    ///
    /// var run = await threads.Runs.CreateAndPollAsync(thread.Id, new() { AssistantId = assistant.Id });
    /// Console.WriteLine((await threads.Messages.GetAnswerAsync(thread.Id, run.EnsureCompleted().Id)).Text);
    /// </code>
    /// </example>
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
    /// Submits the results of the functions that a run waits for, and waits until the run has ended or waits for further results. <c>POST
    /// /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c>, then as <see cref="PollAsync"/>.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="request">The results.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the run: <see cref="CancelAsync"/> cancels that.</param>
    /// <returns>The run, which has ended or waits for the results of functions; <see cref="ThreadRun.EnsureCompleted"/> throws when it is
    /// not completed.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run did not end within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why. A run that failed is returned and does not
    /// throw.</exception>
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
    /// Polls a run while the server works on it. <c>GET /threads/{thread_id}/runs/{run_id}</c>. Polling ends with every status except
    /// queued, in progress and cancelling, also with one that this version of the library does not know. A run that needs the results of
    /// functions (<see cref="ThreadRunStatus.RequiresAction"/>) continues with <see cref="SubmitToolOutputsAndPollAsync"/>.
    /// </summary>
    /// <param name="run">The run; one that the server does not work on is returned at once.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the run: <see cref="CancelAsync"/> cancels that.</param>
    /// <returns>The run, which has ended or waits for the results of functions; <see cref="ThreadRun.EnsureCompleted"/> throws when it is
    /// not completed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="run"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="run"/> has no id, or no thread.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The run did not end within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why. A run that failed is returned and does not
    /// throw.</exception>
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

    // This is the only operation of the API that takes both a body and a query.
    private static string IncludeQuery(IReadOnlyList<ThreadRunInclude>? include) =>
        include is null ? "" : QueryString.Of(new ThreadRunStepQuery { Include = include });
}
