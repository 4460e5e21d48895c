using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Responses;

/// <summary>One conversation of a model and functions, which the server stores or every round sends.</summary>
internal sealed class ResponseToolExchange(
    ResponsesClient responses, ResponseRequest first, ResponseToolDecisions decisions, bool sendsAll, RequestOptions? firstOptions, ToolEnumeration enumeration)
    : ToolExchange<ResponseToolsResult>(enumeration)
{
    private readonly List<ResponseToolRound> _rounds = [];
    private readonly Dictionary<ResponseItem, ResponseItem> _answers = new(ReferenceEqualityComparer.Instance);
    private ResponseRequest _request = first;
    private RequestOptions? _requestOptions = firstOptions;
    private Response _response = null!;
    private List<ResponseItem> _waiting = [];
    private List<ResponseItem> _called = [];

    public override bool IsWaiting => _waiting.Count > 0;

    public override async IAsyncEnumerable<ToolLoopEvent> AskAsync(int round)
    {
        if (Enumeration.IsStreamed)
        {
            var accumulator = new ResponseAccumulator();
            await foreach (var item in responses.StreamAsync(_request, _requestOptions, Enumeration.CallToken).WithCancellation(Enumeration.EnumerationToken).ConfigureAwait(false))
            {
                accumulator.Add(item);
                yield return new ResponseStreamedEvent(item);
            }
            _response = accumulator.ToResponse();
        }
        else
        {
            _response = await responses.CreateAsync(_request, _requestOptions, Enumeration.CallToken).ConfigureAwait(false);
            _response = await responses.PollAsync(_response, polling: null, FollowUpOptions.Of(_requestOptions), Enumeration.CallToken).ConfigureAwait(false);
        }
        _waiting = [.. _response.Output.Where(ResponseCalls.IsWaiting)];
    }

    public override async ValueTask<IReadOnlyList<ToolCall>> DecideAsync()
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(Enumeration.CallToken, Enumeration.EnumerationToken);
        _answers.Clear();
        _called = [];
        var calls = new List<ToolCall>();
        // The calls of an incomplete response may be incomplete, too.
        var isWhole = _response.Status is null || _response.Status == ResponseStatus.Completed;
        foreach (var item in isWhole ? _waiting : [])
        {
            var decision = decisions.AnswerAsync(item, linked.Token).AsTask();
            if (await Cancellation.OfLinkedAsync(decision, "The decision about a call was cancelled by the caller.", Enumeration.CallToken, Enumeration.EnumerationToken).ConfigureAwait(false) is { } answer)
            {
                _answers[item] = answer;
            }
            else if (decisions.CallOf(item, _rounds.Count + 1) is { } call)
            {
                _called.Add(item);
                calls.Add(call);
            }
        }
        return calls;
    }

    public override async IAsyncEnumerable<ToolLoopEvent> AnswerAsync(IReadOnlyList<ToolCallResult> results)
    {
        for (var i = 0; i < _called.Count; i++)
            _answers[_called[i]] = ResponseCalls.Output(_called[i], results[i].Output);
        List<ResponseItem> outputs = [.. _waiting.Where(_answers.ContainsKey).Select(item => _answers[item])];
        List<ResponseItem> open = [.. _waiting.Where(item => !_answers.ContainsKey(item))];
        var round = new ResponseToolRound(_rounds.Count + 1, _response, results);
        var result = ResultOf(round, outputs, open);
        _rounds.Add(round);
        yield return new ResponseToolRoundEvent(round);

        if (outputs.Count == 0 || open.Count > 0)
        {
            Result = result;
            yield return new ResponseToolsCompletedEvent(result);
            yield break;
        }
        _request = result.Next;
        _requestOptions = FollowUpOptions.Following(FollowUpOptions.WithoutKey(_requestOptions));
    }

    public override ToolRoundsException TooManyRounds(int maxRounds) =>
        new ResponseToolRoundsException(maxRounds, ResultOf(new(_rounds.Count + 1, _response, []), [], _waiting));

    private ResponseToolsResult ResultOf(ResponseToolRound last, List<ResponseItem> outputs, List<ResponseItem> open)
    {
        var next = _request with { ToolChoice = ResponseCalls.Relaxed(_request.ToolChoice) };
        if (sendsAll)
            next.Input = ResponseInput.FromItems([.. (IEnumerable<ResponseItem>?)_request.Input ?? [], .. last.Response.ToInput(), .. outputs]);
        else
            next.Input = ResponseInput.FromItems([.. outputs]);
        if (!sendsAll && _request.Conversation is null)
            next.PreviousResponseId = last.Response.Id;
        return new([.. _rounds, last], next, open);
    }
}
