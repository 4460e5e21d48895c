using OpenAi.Functions;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Responses;

/// <summary>Runs the loop of a model and functions until the model has answered. One object can be enumerated any number of times.</summary>
internal sealed class ResponseToolLoop
{
    private const string Refused = "Error: The call was not allowed.";

    private readonly ResponsesClient _responses;
    private readonly ResponseRequest _request;
    private readonly HashSet<string> _declared;
    private readonly ToolSet _tools;
    private readonly ResponseToolLoopOptions _options;
    private readonly RequestOptions? _requestOptions;
    private readonly bool _sendsAll;

    public ResponseToolLoop(ResponsesClient responses, ResponseRequest request, IEnumerable<ToolFunction> functions, ResponseToolLoopOptions? options, RequestOptions? requestOptions)
    {
        ArgumentNullException.ThrowIfNull(request);
        _responses = responses;
        _tools = new ToolSet(functions, nameof(functions));
        _options = (ResponseToolLoopOptions)ToolLoopOptions.Checked(options ?? new ResponseToolLoopOptions());
        _requestOptions = requestOptions;
        _declared = [.. ResponseToolNames.Of(request.Tools ?? [])];
        _sendsAll = request.Conversation is null && (_options.SendsWholeConversation || request.Store == false);
        // A tool that the request already defines is not changed; the function only executes its calls.
        ResponseTool[] added = [.. _tools.Functions.Where(function => !_declared.Contains(function.Name)).Select(static function => (ResponseTool)function)];
        _request = (added.Length == 0 ? request : request with { Tools = [.. request.Tools ?? [], .. added] }).WithEncryptedReasoning();
    }

    public async IAsyncEnumerator<ToolLoopEvent> EnumerateAsync(bool streamed, CancellationToken callToken, CancellationToken enumerationToken)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        var rounds = new List<ResponseToolRound>();
        var request = _request;
        var requestOptions = _requestOptions;
        while (true)
        {
            Response response;
            if (streamed)
            {
                var accumulator = new ResponseAccumulator();
                await foreach (var item in _responses.StreamAsync(request, requestOptions, callToken).WithCancellation(enumerationToken).ConfigureAwait(false))
                {
                    accumulator.Add(item);
                    yield return new ResponseStreamedEvent(item);
                }
                response = accumulator.ToResponse();
            }
            else
            {
                response = await _responses.CreateAsync(request, requestOptions, callToken).ConfigureAwait(false);
                response = await _responses.PollAsync(response, polling: null, FollowUpOptions.Of(requestOptions), callToken).ConfigureAwait(false);
            }

            var waiting = response.Output.Where(ResponseCalls.IsWaiting).ToList();
            if (waiting.Count > 0 && rounds.Count == _options.MaxRounds)
                throw new ResponseToolRoundsException(_options.MaxRounds, Result(rounds, new(rounds.Count + 1, response, []), request, [], waiting));

            var answers = new Dictionary<ResponseItem, ResponseItem>(ReferenceEqualityComparer.Instance);
            var calls = new List<(ResponseItem Item, ToolCall Call)>();
            // The calls of an incomplete response may be incomplete, too.
            var isWhole = response.Status is null || response.Status == ResponseStatus.Completed;
            foreach (var item in isWhole ? waiting : [])
            {
                if (await DecideAsync(item, linked.Token).ConfigureAwait(false) is { } answer)
                    answers[item] = answer;
                else if (IsOurs(item) && !AsksFirst(item) && ResponseCalls.ToCall(item, rounds.Count + 1) is { } call)
                    calls.Add((item, call));
            }

            var work = new ToolRound(_tools, [.. calls.Select(static call => call.Call)], _options, new ToolWatch(_responses.Settings, _requestOptions), callToken, enumerationToken);
            await foreach (var item in work.RunAsync().ConfigureAwait(false))
                yield return item;
            for (var i = 0; i < calls.Count; i++)
                answers[calls[i].Item] = ResponseCalls.Output(calls[i].Item, work.Results[i].Output);
            List<ResponseItem> outputs = [.. waiting.Where(answers.ContainsKey).Select(item => answers[item])];
            List<ResponseItem> open = [.. waiting.Where(item => !answers.ContainsKey(item))];
            var round = new ResponseToolRound(rounds.Count + 1, response, work.Results);
            var result = Result(rounds, round, request, outputs, open);
            rounds.Add(round);
            yield return new ResponseToolRoundEvent(round);

            if (outputs.Count == 0 || open.Count > 0)
            {
                yield return new ResponseToolsCompletedEvent(result);
                yield break;
            }
            request = result.Next;
            requestOptions = FollowUpOptions.WithoutKey(_requestOptions);
        }
    }

    private ResponseToolsResult Result(List<ResponseToolRound> rounds, ResponseToolRound last, ResponseRequest request, List<ResponseItem> outputs, List<ResponseItem> open)
    {
        var next = request with { ToolChoice = ResponseCalls.Relaxed(request.ToolChoice) };
        if (_sendsAll)
            next.Input = ResponseInput.FromItems([.. (IEnumerable<ResponseItem>?)request.Input ?? [], .. last.Response.ToInput(), .. outputs]);
        else
            next.Input = ResponseInput.FromItems([.. outputs]);
        if (!_sendsAll && request.Conversation is null)
            next.PreviousResponseId = last.Response.Id;
        return new([.. rounds, last], next, open);
    }

    // Answers calls without a function: approvals, refused calls, and calls that other code executes.
    private async ValueTask<ResponseItem?> DecideAsync(ResponseItem item, CancellationToken token)
    {
        if (item is ResponseMcpApprovalRequestItem request)
            return _options.Consent is null ? null : ResponseItem.Approval(request.Id ?? "", await _options.Consent(item, token).ConfigureAwait(false));
        if (ResponseCalls.ToCall(item, 0) is not { } call)
            return _options.CarryOut is null ? null : await _options.CarryOut(item, token).ConfigureAwait(false);
        return NeedsConsent(call) && _options.Consent is not null && !await _options.Consent(item, token).ConfigureAwait(false)
            ? ResponseCalls.Output(item, Refused)
            : null;
    }

    private bool AsksFirst(ResponseItem item) => _options.Consent is null && ResponseCalls.ToCall(item, 0) is { } call && NeedsConsent(call);

    private bool NeedsConsent(ToolCall call) => _options.NeedingConsent.Contains(call.Name);

    // A name that is neither a function nor a tool of the request was made up by the model, which receives an error message.
    private bool IsOurs(ResponseItem item) => ResponseCalls.ToCall(item, 0) is { } call && (_tools.Has(call.Name) || !_declared.Contains(call.Name));
}
