using OpenAi.Functions;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Assistants;

public partial class ThreadRunsClient
{
    // The caller wants to stop, so the cancellation of the run gets only a short time.
    /// <summary>
    /// Runs an assistant on a thread, polls as <see cref="PollAsync"/> does, calls the requested functions and submits their results, until
    /// the run has ended. <c>POST /threads/{thread_id}/runs</c>, <c>POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c> for
    /// each round, and finally <c>GET /threads/{thread_id}/messages</c>. The calls of one round run in parallel. A model that calls a
    /// function wrongly gets an error message and may try again.
    /// </summary>
    /// <remarks>
    /// <para>The assistant must know the functions: put them into its own tools, or into those of the request. When the request
    /// has a list of tools, even an empty one, it replaces the assistant's; missing functions are then added to it.</para>
    /// <para>When the loop ends before the run does (too many rounds, an exception, the caller's token), the run is cancelled on the
    /// server, because it would block its thread until it expires. A failure to cancel is only logged.</para>
    /// </remarks>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">The settings of the run; the object is not changed.</param>
    /// <param name="functions">The functions; no two may have the same name.</param>
    /// <param name="options">The limits of rounds and parallel calls, and the handling of exceptions. Default: ten rounds, eight parallel
    /// calls, and the model gets the error.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. The idempotency key and the extra fields are
    /// sent only with the call that creates the run.</param>
    /// <param name="cancellationToken">Stops the loop and cancels the run. It is passed to the functions too; functions that ignore it are
    /// not awaited.</param>
    /// <returns>The run at its end, its messages, and every round.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id, or two functions have the same name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive, or a duration in
    /// <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ThreadToolRoundsException">The run still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="ApiTimeoutException">The run did not end within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why. A run that failed is returned and does not
    /// throw.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Assistants;
    /// using OpenAi.Functions;
    ///
    /// var assistant = await openai.Assistants.CreateAsync(new() { Model = "gpt-5.6-terra" });
    /// var thread = await openai.Assistants.Threads.CreateAsync(new() { Messages = [ThreadMessageRequest.User("Roll a die.")] });
    ///
    /// var dice = ToolFunction.From(() =&gt; Random.Shared.Next(1, 7), "roll", "Rolls a die.");
    /// var result = await openai.Assistants.Threads.Runs.RunToolsAsync(thread.Id, new() { AssistantId = assistant.Id }, [dice]);
    /// Console.WriteLine(result.Text);
    /// </code>
    /// </example>
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
        return await loop.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Does the same as <see cref="RunToolsAsync"/> and streams the events as they happen: the server's events
    /// (<see cref="ThreadRunStreamedEvent"/>), the model's text (<see cref="ToolLoopEvent.Text"/>), function calls, rounds, and finally a
    /// <see cref="ThreadToolsCompletedEvent"/> with the result. <c>POST /threads/{thread_id}/runs</c> and
    /// <c>POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c> with <c>stream</c>. The request is sent when the enumeration
    /// begins; ending it early cancels the functions and the run.
    /// </summary>
    /// <remarks>
    /// As with <see cref="RunToolsAsync"/>, the assistant must know the functions, and a run is cancelled when the loop ends early.
    /// </remarks>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">The settings of the run; the object is not changed.</param>
    /// <param name="functions">The functions; no two may have the same name.</param>
    /// <param name="options">The limits of rounds and parallel calls, and the handling of exceptions. Default: ten rounds, eight parallel
    /// calls, and the model gets the error.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. The idempotency key and the extra fields are
    /// sent only with the call that creates the run.</param>
    /// <param name="cancellationToken">Stops the loop and cancels the run. It is passed to the functions too; functions that ignore it are
    /// not awaited.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id, or two functions have the same name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ThreadToolRoundsException">The run still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why. A run that failed is part of the result and
    /// does not throw.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Assistants;
    /// using OpenAi.Functions;
    ///
    /// var assistant = await openai.Assistants.CreateAsync(new() { Model = "gpt-5.6-terra" });
    /// var thread = await openai.Assistants.Threads.CreateAsync(new() { Messages = [ThreadMessageRequest.User("Roll a die.")] });
    ///
    /// var dice = ToolFunction.From(() =&gt; Random.Shared.Next(1, 7), "roll", "Rolls a die.");
    /// await foreach (var item in openai.Assistants.Threads.Runs.StreamToolsAsync(thread.Id, new() { AssistantId = assistant.Id }, [dice]))
    ///     Console.Write(item.Text);
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<ToolLoopEvent> StreamToolsAsync(
        string threadId,
        ThreadRunRequest request,
        IEnumerable<ToolFunction> functions,
        ToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ThreadToolLoop(this, threadId, request, functions, options, requestOptions);
        return loop.StreamAsync(cancellationToken);
    }

    /// <summary>
    /// Cancels a run that will not be continued. A failure to cancel is only logged, so that the caller gets the exception that ended the
    /// loop.
    /// </summary>
    internal Task GiveUpAsync(string threadId, string runId, RequestOptions requestOptions) =>
        GivingUp.CancelAsync((id, options) => CancelAsync(threadId, id, options, CancellationToken.None), runId, requestOptions, _transport.Settings.Loggers.Of("Assistants"), Log.RunNotCancelled);

    /// <summary>Reads the messages of a run, when it ended in a state that has messages.</summary>
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
