using OpenAi.Functions;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Chat;

/// <summary>Runs the loop of a chat model and functions until the model has answered. One object can be enumerated any number of times.</summary>
internal sealed class ChatToolLoop
{
    private readonly ChatClient _chat;
    private readonly ChatCompletionRequest _request;
    private readonly HashSet<string> _declared;
    private readonly ToolSet _tools;
    private readonly ToolLoopOptions _options;
    private readonly RequestOptions? _requestOptions;

    public ChatToolLoop(ChatClient chat, ChatCompletionRequest request, IEnumerable<ToolFunction> functions, ToolLoopOptions? options, RequestOptions? requestOptions)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(request.Messages);
        if (request.N > 1)
            throw new ArgumentException("Functions require a single answer, so N must not be above 1.", nameof(request));
        _chat = chat;
        _tools = new ToolSet(functions, nameof(functions));
        _options = ToolLoopOptions.Checked(options);
        _requestOptions = requestOptions;
        _declared = [.. (request.Tools ?? []).Select(ChatToolName.Of).OfType<string>()];
        // A tool that the request already defines is not changed; the function only executes its calls.
        ChatTool[] added = [.. _tools.Functions.Where(function => !_declared.Contains(function.Name))];
        _request = added.Length == 0 ? request : request with { Tools = [.. request.Tools ?? [], .. added] };
    }

    public async IAsyncEnumerator<ToolLoopEvent> EnumerateAsync(bool streamed, CancellationToken callToken, CancellationToken enumerationToken)
    {
        var messages = new List<ChatMessage>(_request.Messages);
        var rounds = new List<ChatToolRound>();
        var request = _request;
        var requestOptions = _requestOptions;
        while (true)
        {
            ChatCompletion completion;
            if (streamed)
            {
                var accumulator = new ChatCompletionAccumulator();
                await foreach (var chunk in _chat.StreamAsync(request, requestOptions, callToken).WithCancellation(enumerationToken).ConfigureAwait(false))
                {
                    accumulator.Add(chunk);
                    yield return new ChatChunkEvent(chunk);
                }
                completion = accumulator.ToCompletion();
            }
            else
            {
                completion = await _chat.CreateAsync(request, requestOptions, callToken).ConfigureAwait(false);
            }

            var answer = new ChatToolAnswer(completion, rounds.Count + 1, IsOurs);
            if (answer.Message is { } message)
                messages.Add(message);
            if (answer.Calls.Count > 0 && rounds.Count == _options.MaxRounds)
                throw new ChatToolRoundsException(_options.MaxRounds, new([.. rounds, answer.ToRound([])], messages, answer.AllCalls));

            var work = new ToolRound(_tools, answer.Calls, _options, new ToolWatch(_chat.Settings, _requestOptions), callToken, enumerationToken);
            await foreach (var item in work.RunAsync().ConfigureAwait(false))
                yield return item;
            messages.AddRange(work.Results.Select(static result => ChatMessage.Tool(result.Call.Id, result.Output)));
            rounds.Add(answer.ToRound(work.Results));
            yield return new ChatToolRoundEvent(rounds[^1]);

            if (answer.IsLast)
            {
                yield return new ChatToolsCompletedEvent(new ChatToolsResult(rounds, messages, answer.OpenCalls));
                yield break;
            }
            request = _request with { Messages = [.. messages], ToolChoice = Relaxed(_request.ToolChoice) };
            requestOptions = FollowUpOptions.WithoutKey(_requestOptions);
        }
    }

    // A name that is neither a function nor a tool of the request was made up by the model, which receives an error message.
    private bool IsOurs(string name) => _tools.Has(name) || !_declared.Contains(name);

    // A choice that forces a call would otherwise force one in every round.
    private static ChatToolChoice? Relaxed(ChatToolChoice? choice) => choice switch
    {
        ChatFunctionToolChoice or ChatCustomToolChoice or ChatToolChoiceMode { Mode: "required" } => null,
        ChatAllowedToolsChoice allowed when allowed.AllowedTools.Mode == AllowedToolsMode.Required =>
            allowed with { AllowedTools = allowed.AllowedTools with { Mode = AllowedToolsMode.Auto } },
        _ => choice,
    };
}
