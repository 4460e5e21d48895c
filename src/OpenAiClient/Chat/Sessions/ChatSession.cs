using System.Runtime.CompilerServices;
using OpenAi.Errors;
using OpenAi.Functions;
using OpenAi.Http;
using OpenAi.Sessions;

namespace OpenAi.Chat;

/// <summary>
/// A conversation that remembers: what is sent goes to the model along with all that was said before, within the limits of
/// <see cref="ChatSessionOptions"/>. A call that fails, is cancelled, or is a stream that was left early leaves the history as
/// it was. <c>POST /chat/completions</c>
/// </summary>
/// <remarks>
/// <para>Calls of tools that were cut off are not kept, and those whose results do not come next are left out of what is sent: the API refuses a conversation
/// with open calls. Sound that the model made is sent again by its id, and as its transcript once it has expired; the history keeps no sound.</para>
/// <para>Safe for use by many threads at once: calls wait for each other and are made one at a time, in the order they came. A stream
/// keeps its turn until its loop is left, so a call of the same session from within that loop would wait for ever.</para>
/// </remarks>
public sealed class ChatSession
{
    private readonly ChatClient _chat;
    private readonly ChatCompletionRequest _template;
    private readonly ChatTurnRules _rules;
    private readonly ToolFunction[]? _functions;
    private readonly ToolLoopOptions _toolLoop;
    private readonly SessionTurns _turns = new();

    private TurnHistory<ChatMessage> _history;

    /// <summary>Begins a conversation; <see cref="ChatClient.StartSession(string, string?, ChatSessionOptions?)"/> does the same.</summary>
    /// <param name="chat">The client that asks the model.</param>
    /// <param name="model">The model, such as <c>gpt-4o</c>.</param>
    /// <param name="systemPrompt">What the model is told to do, ahead of all else. Default: <see langword="null"/>, nothing.</param>
    /// <param name="options">How much of the conversation is kept, and which functions the model may call. Default: all, and none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chat"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A limit is not positive, or cannot be counted; or two functions have the same name.</exception>
    public ChatSession(ChatClient chat, string model, string? systemPrompt = null, ChatSessionOptions? options = null)
        : this(chat, Template(model, systemPrompt), options)
    {
    }

    /// <summary>Begins a conversation with a request of all kinds of parameters.</summary>
    /// <param name="chat">The client that asks the model.</param>
    /// <param name="template">
    /// The request that each call makes, copied: the model, the temperature, the tools, the options of streams. Its messages begin the conversation: the
    /// system prompt, and examples if there are any. Of several answers (<see cref="ChatCompletionRequest.N"/>) the first is remembered.
    /// </param>
    /// <param name="options">How much of the conversation is kept, and which functions the model may call. Default: all, and none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chat"/>, <paramref name="template"/> or its list of messages is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A message is <see langword="null"/>; a limit is not positive, or cannot be counted; two functions have the same name, or go
    /// with an <see cref="ChatCompletionRequest.N"/> above 1.
    /// </exception>
    public ChatSession(ChatClient chat, ChatCompletionRequest template, ChatSessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(chat);
        ArgumentNullException.ThrowIfNull(template);
        options ??= new ChatSessionOptions();
        _chat = chat;
        _rules = new ChatTurnRules(options);
        _template = template with { Messages = [.. SessionInput.Checked(template.Messages, nameof(template))] };
        _functions = options.Functions?.ToArray();
        _toolLoop = ToolLoopOptions.Checked(options.ToolLoop);
        // What is wrong with the functions shall not wait for the first call.
        if (_functions is not null)
            _ = new ChatToolLoop(chat, _template, _functions, _toolLoop, requestOptions: null);
        _history = new TurnHistory<ChatMessage>(_rules, _template.Messages);
    }

    /// <summary>The conversation as it is now, the oldest message first: a snapshot that does not change.</summary>
    public IReadOnlyList<ChatMessage> History => Volatile.Read(ref _history).Items;

    /// <summary>Says something to the model and waits for its answer.</summary>
    /// <param name="content">What the user says: text, or parts such as images.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call, also while it waits for the one before.</param>
    /// <returns>The answer, which the history has as well; after calls of functions, the last one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    [OverloadResolutionPriority(1)]
    public Task<ChatCompletion> SendAsync(ChatContent content, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        AskAsync([ChatMessage.User(content)], requestOptions, cancellationToken);

    /// <summary>Sends messages of any kind and waits for the answer: the results of tool calls, for example.</summary>
    /// <param name="messages">The messages, at least one.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call, also while it waits for the one before.</param>
    /// <returns>The answer, which the history has as well.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no message, or one is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public Task<ChatCompletion> SendAsync(IEnumerable<ChatMessage> messages, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        AskAsync(SessionInput.NotEmpty(messages, nameof(messages)), requestOptions, cancellationToken);

    /// <summary>
    /// Says something to the model and gives its answer in pieces; when it calls functions, the pieces of all its answers. Nothing
    /// is sent before the enumeration begins. The history has the answer once the enumeration has come to its end, not when it is
    /// left early.
    /// </summary>
    /// <param name="content">What the user says: text, or parts such as images.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the stream, also while it waits for the call before.</param>
    /// <returns>The pieces.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    [OverloadResolutionPriority(1)]
    public IAsyncEnumerable<ChatCompletionChunk> StreamAsync(ChatContent content, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        EnumerateFrom([ChatMessage.User(content)], requestOptions, cancellationToken);

    /// <summary>Sends messages of any kind and gives the answer in pieces, by the same rules.</summary>
    /// <param name="messages">The messages, at least one.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the stream, also while it waits for the call before.</param>
    /// <returns>The pieces.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no message, or one is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public IAsyncEnumerable<ChatCompletionChunk> StreamAsync(IEnumerable<ChatMessage> messages, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        EnumerateFrom(SessionInput.NotEmpty(messages, nameof(messages)), requestOptions, cancellationToken);

    /// <summary>
    /// Begins the conversation anew, with the messages of the template. It takes effect at once: a call that is under way goes
    /// on, but is not remembered.
    /// </summary>
    public void Clear() => Replace(_template.Messages);

    /// <summary>The conversation as JSON: the array of messages that the API's requests hold, which SDKs of other languages read too.</summary>
    /// <returns>The JSON.</returns>
    public string Export() => ChatHistoryJson.Write(History);

    /// <summary>
    /// Goes on with a conversation from elsewhere in place of this one, its system prompt included. It takes effect at once: a
    /// call that is under way goes on, but is not remembered. Limits apply from the next call on.
    /// </summary>
    /// <param name="json">A JSON array of messages, such as <see cref="Export"/> gives.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is no such array; the message says where. The history stays as it was.</exception>
    public void Import(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Replace(ChatHistoryJson.Read(json));
    }

    private async Task<ChatCompletion> AskAsync(ChatMessage[] messages, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        using var turn = await _turns.TakeAsync(cancellationToken, CancellationToken.None).ConfigureAwait(false);
        var before = Volatile.Read(ref _history);
        var sent = before.With(messages).WithoutOpenCalls();
        // The options of streams would make the server refuse what is none.
        var request = RequestOf(sent) with { StreamOptions = null };
        if (_functions is null)
        {
            var completion = await _chat.CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
            Remember(before, sent, completion);
            return completion;
        }
        var result = await _chat.RunToolsAsync(request, _functions, _toolLoop, requestOptions, cancellationToken).ConfigureAwait(false);
        Remember(before, sent, result);
        return result.Completion;
    }

    private DelegateAsyncEnumerable<ChatCompletionChunk> EnumerateFrom(ChatMessage[] messages, RequestOptions? requestOptions, CancellationToken cancellationToken) =>
        new(enumerationToken => EnumerateAsync(messages, requestOptions, cancellationToken, enumerationToken));

    private async IAsyncEnumerator<ChatCompletionChunk> EnumerateAsync(
        ChatMessage[] messages, RequestOptions? requestOptions, CancellationToken callToken, CancellationToken enumerationToken)
    {
        using var turn = await _turns.TakeAsync(callToken, enumerationToken).ConfigureAwait(false);
        var before = Volatile.Read(ref _history);
        var sent = before.With(messages).WithoutOpenCalls();
        var request = RequestOf(sent);
        if (_functions is null)
        {
            var answer = new ChatCompletionAccumulator();
            await foreach (var chunk in _chat.StreamAsync(request, requestOptions, callToken).WithCancellation(enumerationToken).ConfigureAwait(false))
            {
                answer.Add(chunk);
                yield return chunk;
            }
            Remember(before, sent, answer.ToCompletion());
            yield break;
        }
        var steps = _chat.StreamToolsAsync(request, _functions, _toolLoop, requestOptions, callToken);
        await foreach (var step in steps.WithCancellation(enumerationToken).ConfigureAwait(false))
        {
            if (step is ChatChunkEvent piece)
                yield return piece.Chunk;
            else if (step is ChatToolsCompletedEvent completed)
                Remember(before, sent, completed.Result);
        }
    }

    private ChatCompletionRequest RequestOf(TurnHistory<ChatMessage> sent)
    {
        var now = _chat.TimeProvider.GetUtcNow();
        return _template with { Messages = [.. sent.Items.Select(message => ChatHistoryMessage.Sent(message, now))] };
    }

    private void Remember(TurnHistory<ChatMessage> before, TurnHistory<ChatMessage> sent, ChatCompletion completion) =>
        Remember(before, sent, completion, [AnswerOf(completion)]);

    private void Remember(TurnHistory<ChatMessage> before, TurnHistory<ChatMessage> sent, ChatToolsResult result)
    {
        _ = AnswerOf(result.Completion);
        Remember(before, sent, result.Completion, result.Messages.Skip(sent.Items.Count));
    }

    private void Remember(TurnHistory<ChatMessage> before, TurnHistory<ChatMessage> sent, ChatCompletion completion, IEnumerable<ChatMessage> said)
    {
        var now = _chat.TimeProvider.GetUtcNow();
        var after = sent.With([.. said.Where(static message => message is not AssistantChatMessage answer || !ChatHistoryMessage.IsEmpty(answer)).Select(message => ChatHistoryMessage.Kept(message, now))]);
        // Tool calls that were cut off cannot be answered, and the API refuses further messages until they are.
        if (ChatToolAnswer.IsBroken(completion.Choices[0]))
            after = after.WithoutOpenCalls();
        // A history that was replaced in the meantime stays as its owner wanted it.
        Interlocked.CompareExchange(ref _history, after, before);
    }

    private static AssistantChatMessage AnswerOf(ChatCompletion completion) =>
        (completion.Choices.Count > 0 ? completion.Choices[0]?.Message : null)
        ?? throw new InvalidResponseException(
            "The answer holds no message that the conversation could go on with.",
            ErrorText.Excerpt(completion.ToString()), "$.choices", completion.ResponseInfo, innerException: null);

    private void Replace(IEnumerable<ChatMessage> messages) => Volatile.Write(ref _history, new TurnHistory<ChatMessage>(_rules, messages));

    private static ChatCompletionRequest Template(string model, string? systemPrompt)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new() { Model = model, Messages = systemPrompt is null ? [] : [ChatMessage.System(systemPrompt)] };
    }
}
