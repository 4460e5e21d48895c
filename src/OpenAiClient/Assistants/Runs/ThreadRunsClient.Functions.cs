using OpenAi.Functions;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Assistants;

public partial class ThreadRunsClient
{
    // Whoever stops a run does not want to wait long for its end.
    /// <summary>
    /// Lets an assistant work on a thread, waits as <see cref="PollAsync"/> does, carries out the functions it calls, and goes on
    /// until the run goes no further. <c>POST /threads/{thread_id}/runs</c>, <c>POST
    /// /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c> for each round, and at last <c>GET /threads/{thread_id}/messages</c>.
    /// Calls of one round run at the same time. A model that calls a function wrongly is told so and may try again.
    /// </summary>
    /// <remarks>
    /// <para>The assistant must know the functions: put them into its own tools, or into those of the request. Where the request
    /// has a list of tools, an empty one too, which takes the place of the assistant's, the functions that are missing are added to it.</para>
    /// <para>When the loop ends before the run does (too many rounds, an exception, the caller's token), the run is cancelled on the
    /// server, as it would hold its thread until it expires. A failure to cancel is only logged.</para>
    /// </remarks>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">What to run; it is not changed.</param>
    /// <param name="functions">The functions, each with a name of its own.</param>
    /// <param name="options">How many rounds and parallel calls, and what becomes of exceptions. Default: ten, eight, the model is told.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">
    /// What each of the calls does differently from its client. Of it, the idempotency key and the extra fields go only with the
    /// one that creates the run.
    /// </param>
    /// <param name="cancellationToken">Stops the loop and cancels the run. The functions get it too; those that ignore it are not waited for.</param>
    /// <returns>The run as it is when it goes no further, its messages, and every round.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id, or two functions have the same name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive, or a time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ThreadToolRoundsException">The run still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is returned, not thrown.</exception>
    public virtual async Task<ThreadToolsResult> RunToolsAsync(
        string threadId,
        ThreadRunRequest request,
        IEnumerable<ToolFunction> functions,
        ToolLoopOptions? options = null,
        PollingOptions<ThreadRun>? polling = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        polling?.Check();
        var loop = new ThreadToolLoop(this, threadId, request, functions, options, requestOptions)
        {
            Polling = PolledRunProgress.Of(polling, options?.Progress),
        };
        ThreadToolsResult? result = null;
        var steps = new DelegateAsyncEnumerable<ToolLoopEvent>(enumerationToken => loop.EnumerateAsync(streamed: false, cancellationToken, enumerationToken));
        await foreach (var step in steps.ConfigureAwait(false))
        {
            options?.Progress?.Report(step);
            result = (step as ThreadToolsCompletedEvent)?.Result;
        }
        return result!;
    }

    /// <summary>
    /// Does the same as <see cref="RunToolsAsync"/> and tells what happens as it happens: what the server does
    /// (<see cref="ThreadRunStreamedEvent"/>), the model's words (<see cref="ToolLoopEvent.Text"/>), calls of functions, rounds, and
    /// at last a <see cref="ThreadToolsCompletedEvent"/> with the result. <c>POST /threads/{thread_id}/runs</c> and <c>POST
    /// /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c> with <c>stream</c>. Nothing is sent before the enumeration
    /// begins; leaving it early cancels the functions and the run.
    /// </summary>
    /// <remarks>The assistant must know the functions, as with <see cref="RunToolsAsync"/>; how early ends treat the run is the same too.</remarks>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">What to run; it is not changed.</param>
    /// <param name="functions">The functions, each with a name of its own.</param>
    /// <param name="options">How many rounds and parallel calls, and what becomes of exceptions. Default: ten, eight, the model is told.</param>
    /// <param name="requestOptions">
    /// What each of the calls does differently from its client. Of it, the idempotency key and the extra fields go only with the
    /// one that creates the run.
    /// </param>
    /// <param name="cancellationToken">Stops the loop and cancels the run. The functions get it too; those that ignore it are not waited for.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id, or two functions have the same name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ThreadToolRoundsException">The run still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A run that failed is in the result, not thrown.</exception>
    public virtual IAsyncEnumerable<ToolLoopEvent> StreamToolsAsync(
        string threadId,
        ThreadRunRequest request,
        IEnumerable<ToolFunction> functions,
        ToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ThreadToolLoop(this, threadId, request, functions, options, requestOptions);
        return new DelegateAsyncEnumerable<ToolLoopEvent>(enumerationToken => loop.EnumerateAsync(streamed: true, cancellationToken, enumerationToken));
    }

    /// <summary>Cancels a run that nobody will answer any more. What ended the loop is what its caller gets, so a failure is only logged.</summary>
    internal Task GiveUpAsync(string threadId, string runId, RequestOptions requestOptions) =>
        GivingUp.CancelAsync((id, options) => CancelAsync(threadId, id, options, CancellationToken.None), runId, requestOptions, _transport.Settings.Loggers.Of("Assistants"), Log.RunNotCancelled);

    /// <summary>Reads what a run has said, when it came to say anything.</summary>
    internal async Task<IReadOnlyList<ThreadMessage>> ReadMessagesAsync(
        string threadId, ThreadRun run, RequestOptions requestOptions, CancellationToken cancellationToken)
    {
        var messages = new List<ThreadMessage>();
        if (run.Status != ThreadRunStatus.Completed && run.Status != ThreadRunStatus.Incomplete)
            return messages;
        var query = new ThreadMessageListQuery { RunId = run.Id, Order = ListOrder.Ascending, Limit = 100 };
        await foreach (var message in new ThreadMessagesClient(_transport).ListAsync(threadId, query, requestOptions, cancellationToken).ConfigureAwait(false))
            messages.Add(message);
        return messages;
    }
}
