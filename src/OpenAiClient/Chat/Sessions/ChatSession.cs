using System.Runtime.CompilerServices;
using OpenAi.Errors;
using OpenAi.Functions;
using OpenAi.Http;
using OpenAi.Sessions;

namespace OpenAi.Chat;

/// <summary>
/// A conversation that keeps its history: each call sends the previous messages too, within the limits of
/// <see cref="ChatSessionOptions"/>. When a call fails, is cancelled, or is a stream that is not read to its end, the history does not
/// change. <c>POST /chat/completions</c>
/// </summary>
/// <remarks>
/// <para>Tool calls of an answer that was cut off are not kept, and calls whose results are not sent next are left out of requests,
/// because the API refuses a conversation with open calls. Audio output of the model is sent again by its id, or as its transcript after
/// it has expired; the history contains no audio data.</para>
/// <para>Thread-safe: concurrent calls run one at a time, in their order. A stream ends its turn when its enumeration ends, so a call of
/// the same session within that enumeration would wait forever.</para>
/// </remarks>
/// <example>
/// <code>
/// var session = new ChatSession(openai.Chat, "gpt-5.6-terra", "You are terse.");
///
/// Console.WriteLine((await session.SendAsync("What is the capital of Italy?")).Text);
/// await foreach (var chunk in session.StreamAsync("How many people live there?"))
///     Console.Write(chunk.Text);
///
/// File.WriteAllText("chat.json", session.Export());   // for session.Import another day
/// </code>
/// </example>
public sealed class ChatSession
{
    private readonly ChatClient _chat;
    private readonly ChatCompletionRequest _template;
    private readonly ChatTurnRules _rules;
    private readonly ToolFunction[]? _functions;
    private readonly ToolLoopOptions _toolLoop;
    private readonly SessionTurns _turns = new();

    private TurnHistory<ChatMessage> _history;

    /// <summary>Starts a session, like <see cref="ChatClient.StartSession(string, string?, ChatSessionOptions?)"/>.</summary>
    /// <param name="chat">The client that calls the model.</param>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="systemPrompt">The instructions for the model, sent before all other messages. Default: <see langword="null"/>, none.</param>
    /// <param name="options">The limits of the history, and the functions that the model may call. Default: no limits, no functions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chat"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A limit is not positive, or <see cref="ChatSessionOptions.CountTokens"/> is missing; or two functions have the same name.
    /// </exception>
    public ChatSession(ChatClient chat, string model, string? systemPrompt = null, ChatSessionOptions? options = null)
        : this(chat, Template(model, systemPrompt), options)
    {
    }

    /// <summary>Starts a session with a request that can have any parameters.</summary>
    /// <param name="chat">The client that calls the model.</param>
    /// <param name="template">
    /// The template of each request, which is copied: model, temperature, tools, stream options and more. Its messages begin the
    /// conversation: the system prompt, and optional examples. If there are several answers (<see cref="ChatCompletionRequest.N"/>), the
    /// history contains the first.
    /// </param>
    /// <param name="options">The limits of the history, and the functions that the model may call. Default: no limits, no functions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chat"/>, <paramref name="template"/> or its list of messages is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A message is <see langword="null"/>; a limit is not positive, or <see cref="ChatSessionOptions.CountTokens"/> is missing; two
    /// functions have the same name, or are combined with an <see cref="ChatCompletionRequest.N"/> above 1.
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
        // Validates the functions now rather than at the first call.
        if (_functions is not null)
            _ = new ChatToolLoop(chat, _template, _functions, _toolLoop, requestOptions: null);
        _history = new TurnHistory<ChatMessage>(_rules, _template.Messages);
    }

    /// <summary>A snapshot of the current conversation, the oldest message first.</summary>
    public IReadOnlyList<ChatMessage> History => Volatile.Read(ref _history).Items;

    /// <summary>Sends a message of the user and waits for the answer.</summary>
    /// <param name="content">The message: text, or parts such as images.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the call, also while it waits for the previous one.</param>
    /// <returns>The answer, which is also added to the history; after function calls, the last answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    [OverloadResolutionPriority(1)]
    public Task<ChatCompletion> SendAsync(ChatContent content, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        AskAsync([ChatMessage.User(content)], requestOptions, cancellationToken);

    /// <summary>Sends messages of any kind, such as results of tool calls, and waits for the answer.</summary>
    /// <param name="messages">The messages, at least one.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the call, also while it waits for the previous one.</param>
    /// <returns>The answer, which is also added to the history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no message, or one is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public Task<ChatCompletion> SendAsync(IEnumerable<ChatMessage> messages, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        AskAsync(SessionInput.NotEmpty(messages, nameof(messages)), requestOptions, cancellationToken);

    /// <summary>
    /// Sends a message of the user and streams the answer; if the model calls functions, the chunks of all its answers. Nothing is sent
    /// before the enumeration begins. The answer is added to the history when the enumeration has reached its end, not when it ends
    /// early.
    /// </summary>
    /// <param name="content">The message: text, or parts such as images.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the stream, also while it waits for the previous call.</param>
    /// <returns>The chunks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    [OverloadResolutionPriority(1)]
    public IAsyncEnumerable<ChatCompletionChunk> StreamAsync(ChatContent content, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        EnumerateFrom([ChatMessage.User(content)], requestOptions, cancellationToken);

    /// <summary>Sends messages of any kind and streams the answer, like the other overload.</summary>
    /// <param name="messages">The messages, at least one.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the stream, also while it waits for the previous call.</param>
    /// <returns>The chunks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no message, or one is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public IAsyncEnumerable<ChatCompletionChunk> StreamAsync(IEnumerable<ChatMessage> messages, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        EnumerateFrom(SessionInput.NotEmpty(messages, nameof(messages)), requestOptions, cancellationToken);

    /// <summary>
    /// Restarts the conversation with the messages of the template. This takes effect at once: a running call continues, but its messages
    /// are not added to the history.
    /// </summary>
    public void Clear() => Replace(_template.Messages);

    /// <summary>Returns the conversation as JSON: the array of messages in the API's requests, which SDKs of other languages can read.</summary>
    /// <returns>The JSON.</returns>
    public string Export() => ChatHistoryJson.Write(History);

    /// <summary>
    /// Replaces the conversation, including its system prompt. This takes effect at once: a running call continues, but its messages are
    /// not added to the history. Limits apply from the next call on.
    /// </summary>
    /// <param name="json">A JSON array of messages, such as the result of <see cref="Export"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is not such an array; the message contains the position. The history does not change.</exception>
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
        // The server would refuse stream options in a request without a stream.
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
        // A history that was replaced in the meantime is kept.
        Interlocked.CompareExchange(ref _history, after, before);
    }

    private static AssistantChatMessage AnswerOf(ChatCompletion completion) =>
        (completion.Choices.Count > 0 ? completion.Choices[0]?.Message : null)
        ?? throw new InvalidResponseException(
            "The answer contains no message to add to the conversation.",
            ErrorText.Excerpt(completion.ToString()), "$.choices", completion.ResponseInfo, innerException: null);

    private void Replace(IEnumerable<ChatMessage> messages) => Volatile.Write(ref _history, new TurnHistory<ChatMessage>(_rules, messages));

    private static ChatCompletionRequest Template(string model, string? systemPrompt)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new() { Model = model, Messages = systemPrompt is null ? [] : [ChatMessage.System(systemPrompt)] };
    }
}
