using OpenAi.Functions;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Assistants;

/// <summary>Alternates between a run and the functions it calls until the run has ended. It can be enumerated any number of times.</summary>
internal sealed class ThreadToolLoop
{
    private readonly ThreadRunsClient _runs;
    private readonly string _threadId;
    private readonly ThreadRunRequest _request;
    private readonly ToolSet _tools;
    private readonly ToolLoopOptions _options;
    private readonly RequestOptions? _requestOptions;
    private readonly RequestOptions _furtherOptions;

    public ThreadToolLoop(
        ThreadRunsClient runs, string threadId, ThreadRunRequest request, IEnumerable<ToolFunction> functions, ToolLoopOptions? options, RequestOptions? requestOptions)
    {
        ArgumentNullException.ThrowIfNull(request);
        _ = ThreadRunsClient.Create.At(threadId);
        _runs = runs;
        _threadId = threadId;
        _tools = new ToolSet(functions, nameof(functions));
        _options = ToolLoopOptions.Checked(options);
        _requestOptions = requestOptions;
        _furtherOptions = FollowUpOptions.Of(requestOptions);
        _request = request.Tools is null ? request : request with { Tools = [.. request.Tools, .. Missing(request.Tools)] };
    }

    /// <summary>The polling options of a run that is not streamed.</summary>
    public PollingOptions<ThreadRun>? Polling { get; init; }

    public async IAsyncEnumerator<ToolLoopEvent> EnumerateAsync(bool streamed, CancellationToken callToken, CancellationToken enumerationToken)
    {
        var accumulator = new AssistantStreamAccumulator();
        var rounds = new List<ThreadToolRound>();
        ThreadToolOutputsRequest? outputs = null;
        ThreadRun? run = null;
        var isOver = false;
        try
        {
            while (true)
            {
                if (streamed)
                {
                    var events = outputs is null
                        ? _runs.StreamAsync(_threadId, _request, _requestOptions, callToken)
                        : _runs.SubmitToolOutputsAndStreamAsync(_threadId, run!.Id, outputs, _furtherOptions, callToken);
                    var before = run;
                    await foreach (var item in events.WithCancellation(enumerationToken).ConfigureAwait(false))
                    {
                        accumulator.Add(item);
                        run = accumulator.Run;
                        yield return new ThreadRunStreamedEvent(item);
                    }
                    if (run is null || ReferenceEquals(run, before))
                        throw new InvalidResponseException("The stream of the run ended without an event that contains the run.", "", null, null, null);
                }
                else
                {
                    run = outputs is null
                        ? await _runs.CreateAsync(_threadId, _request, _requestOptions, callToken).ConfigureAwait(false)
                        : await _runs.SubmitToolOutputsAsync(_threadId, run!.Id, outputs, _furtherOptions, callToken).ConfigureAwait(false);
                    run = await _runs.PollAsync(run, Polling, _furtherOptions, callToken).ConfigureAwait(false);
                }

                var calls = Calls(run, rounds.Count + 1);
                if (calls.Length == 0)
                    break;
                if (rounds.Count == _options.MaxRounds)
                    throw new ThreadToolRoundsException(_options.MaxRounds, new(run, accumulator.ToMessages(), rounds));
                var work = new ToolRound(_tools, calls, _options, new ToolWatch(_runs.Settings, _requestOptions), callToken, enumerationToken);
                await foreach (var item in work.RunAsync().ConfigureAwait(false))
                    yield return item;
                rounds.Add(new ThreadToolRound(rounds.Count + 1, run, work.Results));
                yield return new ThreadToolRoundEvent(rounds[^1]);
                outputs = new() { ToolOutputs = [.. work.Results.Select(static result => new ThreadToolOutput { ToolCallId = result.Call.Id, Output = result.Output })] };
            }
            isOver = true;
        }
        finally
        {
            // The run would block its thread until it expires, since nothing else will submit the results it waits for.
            if (!isOver && run is not null && (run.IsRunning || run.Status == ThreadRunStatus.RequiresAction))
                await _runs.GiveUpAsync(_threadId, run.Id, _furtherOptions).ConfigureAwait(false);
        }
        var messages = streamed ? accumulator.ToMessages() : await _runs.ReadMessagesAsync(_threadId, run, _furtherOptions, callToken).ConfigureAwait(false);
        yield return new ThreadToolsCompletedEvent(new ThreadToolsResult(run, messages, rounds));
    }

    private static ToolCall[] Calls(ThreadRun run, int round)
    {
        if (run.Status != ThreadRunStatus.RequiresAction || run.RequiredAction is null)
            return [];
        return
        [
            .. from call in run.RequiredAction.SubmitToolOutputs.ToolCalls
               where call is not null
               select new ToolCall(round, call.Id, call.Function.Name, call.Function.Arguments),
        ];
    }

    private IEnumerable<AssistantTool> Missing(IReadOnlyList<AssistantTool> tools)
    {
        var known = tools.OfType<AssistantFunctionTool>().Select(static tool => tool.Function.Name).ToHashSet();
        return _tools.Functions.Where(function => !known.Contains(function.Name)).Select(static function => (AssistantTool)function);
    }
}
