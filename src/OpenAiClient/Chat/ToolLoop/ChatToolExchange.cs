using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Chat;

/// <summary>One conversation of a chat model and functions. Every round sends all of it.</summary>
internal sealed class ChatToolExchange(ChatClient chat, ChatCompletionRequest first, ToolSet tools, RequestOptions? firstOptions, ToolEnumeration enumeration)
    : ToolExchange<ChatToolsResult>(enumeration)
{
    private readonly List<ChatMessage> _messages = [.. first.Messages];
    private readonly List<ChatToolRound> _rounds = [];
    private ChatCompletionRequest _request = first;
    private RequestOptions? _requestOptions = firstOptions;
    private ChatToolAnswer _answer = null!;

    public override bool IsWaiting => _answer.Calls.Count > 0;

    public override async IAsyncEnumerable<ToolLoopEvent> AskAsync(int round)
    {
        ChatCompletion completion;
        if (Enumeration.IsStreamed)
        {
            var accumulator = new ChatCompletionAccumulator();
            await foreach (var chunk in chat.StreamAsync(_request, _requestOptions, Enumeration.CallToken).WithCancellation(Enumeration.EnumerationToken).ConfigureAwait(false))
            {
                accumulator.Add(chunk);
                yield return new ChatChunkEvent(chunk);
            }
            completion = accumulator.ToCompletion();
        }
        else
        {
            completion = await chat.CreateAsync(_request, _requestOptions, Enumeration.CallToken).ConfigureAwait(false);
        }
        _answer = new ChatToolAnswer(completion, round, _messages.Count, tools.Answers);
        if (_answer.Message is { } message)
            _messages.Add(message);
    }

    public override ValueTask<IReadOnlyList<ToolCall>> DecideAsync() => new(_answer.Calls);

    public override async IAsyncEnumerable<ToolLoopEvent> AnswerAsync(IReadOnlyList<ToolCallResult> results)
    {
        _messages.AddRange(results.Select(static result => ChatMessage.Tool(result.Call.Id, result.Output)));
        _rounds.Add(_answer.ToRound(results));
        yield return new ChatToolRoundEvent(_rounds[^1]);

        if (_answer.IsLast)
        {
            Result = new ChatToolsResult(_rounds, _messages, _answer.OpenCalls);
            yield return new ChatToolsCompletedEvent(Result);
            yield break;
        }
        _request = _request with { Messages = [.. _messages], ToolChoice = Relaxed(_request.ToolChoice) };
        _requestOptions = FollowUpOptions.WithoutKey(_requestOptions);
    }

    public override ToolRoundsException TooManyRounds(int maxRounds) =>
        new ChatToolRoundsException(maxRounds, new([.. _rounds, _answer.ToRound([])], _messages, _answer.AllCalls));

    // A choice that forces a call would otherwise force one in every round.
    private static ChatToolChoice? Relaxed(ChatToolChoice? choice) => choice switch
    {
        ChatFunctionToolChoice or ChatCustomToolChoice or ChatToolChoiceMode { Mode: "required" } => null,
        ChatAllowedToolsChoice allowed when allowed.AllowedTools.Mode == AllowedToolsMode.Required =>
            allowed with { AllowedTools = allowed.AllowedTools with { Mode = AllowedToolsMode.Auto } },
        _ => choice,
    };
}
