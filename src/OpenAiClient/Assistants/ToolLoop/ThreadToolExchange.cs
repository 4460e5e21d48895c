using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Assistants;

/// <summary>One run, which requires results of functions in each round.</summary>
internal sealed class ThreadToolExchange(
    ThreadRunsClient runs, string threadId, ThreadRunRequest request, PollingOptions<ThreadRun>? polling, RequestOptions? requestOptions, ToolEnumeration enumeration)
    : ToolExchange<ThreadToolsResult>(enumeration)
{
    private readonly AssistantStreamAccumulator _accumulator = new();
    private readonly List<ThreadToolRound> _rounds = [];
    private readonly RequestOptions _furtherOptions = FollowUpOptions.Of(requestOptions);
    private ThreadToolOutputsRequest? _outputs;
    private ThreadRun? _run;
    private ToolCall[] _calls = [];
    private bool _isOver;

    public override bool IsWaiting => _calls.Length > 0;

    public override async IAsyncEnumerable<ToolLoopEvent> AskAsync(int round)
    {
        if (Enumeration.IsStreamed)
        {
            var events = _outputs is null
                ? runs.StreamAsync(threadId, request, requestOptions, Enumeration.CallToken)
                : runs.SubmitToolOutputsAndStreamAsync(threadId, _run!.Id, _outputs, _furtherOptions, Enumeration.CallToken);
            var before = _run;
            await foreach (var item in events.WithCancellation(Enumeration.EnumerationToken).ConfigureAwait(false))
            {
                _accumulator.Add(item);
                _run = _accumulator.Run;
                yield return new ThreadRunStreamedEvent(item);
            }
            if (_run is null || ReferenceEquals(_run, before))
                throw new InvalidResponseException("The stream of the run ended without an event that contains the run.", "", null, null, null);
        }
        else
        {
            _run = _outputs is null
                ? await runs.CreateAsync(threadId, request, requestOptions, Enumeration.CallToken).ConfigureAwait(false)
                : await runs.SubmitToolOutputsAsync(threadId, _run!.Id, _outputs, _furtherOptions, Enumeration.CallToken).ConfigureAwait(false);
            _run = await runs.PollAsync(_run, polling, _furtherOptions, Enumeration.CallToken).ConfigureAwait(false);
        }
        _calls = Calls(_run, round);
    }

    public override ValueTask<IReadOnlyList<ToolCall>> DecideAsync() => new(_calls);

    public override async IAsyncEnumerable<ToolLoopEvent> AnswerAsync(IReadOnlyList<ToolCallResult> results)
    {
        if (_calls.Length > 0)
        {
            _rounds.Add(new ThreadToolRound(_rounds.Count + 1, _run!, results));
            _outputs = new() { ToolOutputs = [.. results.Select(static result => new ThreadToolOutput { ToolCallId = result.Call.Id, Output = result.Output })] };
            yield return new ThreadToolRoundEvent(_rounds[^1]);
            yield break;
        }
        _isOver = true;
        var messages = Enumeration.IsStreamed ? _accumulator.ToMessages() : await runs.ReadMessagesAsync(threadId, _run!, _furtherOptions, Enumeration.CallToken).ConfigureAwait(false);
        Result = new ThreadToolsResult(_run!, messages, _rounds);
        yield return new ThreadToolsCompletedEvent(Result);
    }

    public override ToolRoundsException TooManyRounds(int maxRounds) => new ThreadToolRoundsException(maxRounds, new(_run!, _accumulator.ToMessages(), _rounds));

    // The run would block its thread until it expires, since nothing else will submit the results it waits for.
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        if (!_isOver && _run is not null && (_run.IsRunning || _run.Status == ThreadRunStatus.RequiresAction))
            await runs.GiveUpAsync(threadId, _run.Id, _furtherOptions).ConfigureAwait(false);
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
}
