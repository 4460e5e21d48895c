using System.Runtime.CompilerServices;
using OpenAi.Conversations;
using OpenAi.Http;
using OpenAi.Sessions;

namespace OpenAi.Responses;

/// <summary>
/// A conversation that keeps its history: each call includes the previous messages, which the server or the session stores
/// (<see cref="ResponseSessionOptions.Keeper"/>). When a call fails, is cancelled, or is a stream that is not read to its end, the
/// history does not change, and neither does it after a failed response; only a <see cref="ResponseKeeper.Conversation"/> keeps what the
/// server has added by then. <c>POST /responses</c>
/// </summary>
/// <remarks>
/// <para>Function calls without a result are answered with an error message in the next request, or left out if the session stores the
/// items, because the API refuses a conversation with open calls.</para>
/// <para>Thread-safe: concurrent calls run one at a time, in their order. A stream ends its turn when its enumeration ends, so a call of
/// the same session within that enumeration would wait forever.</para>
/// </remarks>
/// <example>
/// <code>
/// using OpenAi.Responses;
///
/// var session = openai.Responses.StartSession("gpt-5.6-terra", "You are terse.");
///
/// Console.WriteLine((await session.SendAsync("What is the capital of Italy?")).Text);
/// await foreach (var item in session.StreamAsync("How many people live there?"))
///     Console.Write(item.Text);
///
/// File.WriteAllText("session.json", session.Export());   // for session.Import another day
/// </code>
/// </example>
public sealed class ResponseSession
{
    private readonly ResponsesClient _responses;
    private readonly ResponseSessionPlan _plan;
    private readonly SessionTurns _turns = new();

    private ResponseSessionState _state;

    /// <summary>Starts a session, like <see cref="ResponsesClient.StartSession(string, string?, ResponseSessionOptions?)"/>.</summary>
    /// <param name="responses">The client that calls the model.</param>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="instructions">
    /// The instructions for the model, which are sent with each call before all other messages. Default: <see langword="null"/>, none.
    /// </param>
    /// <param name="options">
    /// Options for storing the history, and the functions that the model may call. Default: stored by the server, no functions.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid, or two functions have the same name.</exception>
    public ResponseSession(ResponsesClient responses, string model, string? instructions = null, ResponseSessionOptions? options = null)
        : this(responses, Template(model, instructions), options)
    {
    }

    /// <summary>Starts a session with a request that can have any parameters, or continues a conversation on the server.</summary>
    /// <param name="responses">The client that calls the model.</param>
    /// <param name="template">
    /// The template of each request, which is copied: model, instructions, tools and more. Its <see cref="ResponseRequest.Input"/> begins
    /// the conversation, optionally with examples; its <see cref="ResponseRequest.PreviousResponseId"/> or
    /// <see cref="ResponseRequest.Conversation"/> is continued.
    /// </param>
    /// <param name="options">
    /// Options for storing the history, and the functions that the model may call. Default: determined by the template, no functions.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or <paramref name="template"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// An option is invalid, or cannot be combined with the template; an item is <see langword="null"/>; two functions have the same
    /// name.
    /// </exception>
    public ResponseSession(ResponsesClient responses, ResponseRequest template, ResponseSessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentNullException.ThrowIfNull(template);
        _responses = responses;
        _plan = new ResponseSessionPlan(template, options ?? new());
        // Validates the functions now rather than at the first call.
        if (_plan.Functions is { } functions)
            _ = new ResponseToolLoop(responses, _plan.Template, functions, _plan.ToolLoop, requestOptions: null);
        _state = _plan.Start;
    }

    /// <summary>
    /// A snapshot of the items that the session stores, the oldest first. If the server stores the history, only the items that were not
    /// sent to it yet.
    /// </summary>
    public IReadOnlyList<ResponseItem> History => Volatile.Read(ref _state).Items.Items;

    /// <summary>
    /// The id of the stored response that the next call continues; <see langword="null"/> at the beginning, and with other values of
    /// <see cref="ResponseKeeper"/>.
    /// </summary>
    public string? PreviousResponseId => Volatile.Read(ref _state).PreviousResponseId;

    /// <summary>
    /// The id of the conversation on the server; <see langword="null"/> before the first call has created it, and with other values of
    /// <see cref="ResponseKeeper"/>.
    /// </summary>
    public string? ConversationId => Volatile.Read(ref _state).Conversation;

    /// <summary>Sends a message of the user and waits for the answer.</summary>
    /// <param name="content">The message: text, or parts such as images.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the call, also while it waits for the previous one.</param>
    /// <returns>The response; after function calls, the last one. A failed response is returned too, but not added to the history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    [OverloadResolutionPriority(1)]
    public Task<Response> SendAsync(ResponseContent content, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        AskAsync([ResponseItem.User(content)], requestOptions, cancellationToken);

    /// <summary>Sends items of any kind, such as outputs of calls or an approval, and waits for the answer.</summary>
    /// <param name="items">The items, at least one.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the call, also while it waits for the previous one.</param>
    /// <returns>The response; a failed response is returned too, but not added to the history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no item, or one is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public Task<Response> SendAsync(IEnumerable<ResponseItem> items, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        AskAsync(SessionInput.NotEmpty(items, nameof(items)), requestOptions, cancellationToken);

    /// <summary>
    /// Sends a message of the user and streams events; if the model calls functions, the events of all its responses. Nothing is sent
    /// before the enumeration begins. The answer is added to the history when the enumeration has reached its end, not when it ends
    /// early.
    /// </summary>
    /// <param name="content">The message: text, or parts such as images.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the stream, also while it waits for the previous call.</param>
    /// <returns>The events; <see cref="ResponseStreamEvent.Text"/> is the new text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    [OverloadResolutionPriority(1)]
    public IAsyncEnumerable<ResponseStreamEvent> StreamAsync(ResponseContent content, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Stream([ResponseItem.User(content)], requestOptions, cancellationToken);

    /// <summary>Sends items of any kind and streams events, like the other overload.</summary>
    /// <param name="items">The items, at least one.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the stream, also while it waits for the previous call.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no item, or one is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public IAsyncEnumerable<ResponseStreamEvent> StreamAsync(IEnumerable<ResponseItem> items, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Stream(SessionInput.NotEmpty(items, nameof(items)), requestOptions, cancellationToken);

    /// <summary>
    /// Restarts the conversation from the template. This takes effect at once: a running call continues, but its items are not added to
    /// the history. Data on the server is not deleted.
    /// </summary>
    public void Clear() => Volatile.Write(ref _state, _plan.Start);

    /// <summary>
    /// Returns the conversation as JSON: the parameters <c>input</c>, <c>previous_response_id</c> and <c>conversation</c> of a request
    /// that continues it, which SDKs of other languages accept as well.
    /// </summary>
    /// <returns>The JSON.</returns>
    public string Export() => Volatile.Read(ref _state).ToRequest(new()).ToString();

    /// <summary>
    /// Replaces the conversation. This takes effect at once: a running call continues, but its items are not added to the history. Limits
    /// apply from the next call on. If the server stores the history, open calls must be answered by the next call.
    /// </summary>
    /// <param name="json">The result of <see cref="Export"/> of a session with the same <see cref="ResponseKeeper"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The text is not such JSON, or comes from a session with another <see cref="ResponseKeeper"/>. The conversation does not change.
    /// </exception>
    public void Import(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Volatile.Write(ref _state, _plan.Imported(ResponseSessionJson.Read(json), nameof(json)));
    }

    private async Task<Response> AskAsync(ResponseItem[] items, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        using var turn = await _turns.TakeAsync(cancellationToken, CancellationToken.None).ConfigureAwait(false);
        var before = await ReadyAsync(requestOptions, cancellationToken).ConfigureAwait(false);
        var sent = _plan.With(before, items);
        var options = OptionsAfter(before, requestOptions);
        // The server would refuse stream options in a request without a stream.
        var request = sent.ToRequest(_plan.Template) with { StreamOptions = null };
        if (_plan.Functions is { } functions)
        {
            var result = await _responses.RunToolsAsync(request, functions, _plan.ToolLoop, options, cancellationToken).ConfigureAwait(false);
            Remember(before, sent, result);
            return result.Response;
        }
        var response = await _responses.CreateAsync(request, options, cancellationToken).ConfigureAwait(false);
        response = await _responses.PollAsync(response, polling: null, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
        Remember(before, sent, response);
        return response;
    }

    private DelegateAsyncEnumerable<ResponseStreamEvent> Stream(ResponseItem[] items, RequestOptions? requestOptions, CancellationToken cancellationToken) =>
        new(enumerationToken => EnumerateAsync(items, requestOptions, cancellationToken, enumerationToken));

    private async IAsyncEnumerator<ResponseStreamEvent> EnumerateAsync(ResponseItem[] items, RequestOptions? requestOptions, CancellationToken callToken, CancellationToken enumerationToken)
    {
        using var turn = await _turns.TakeAsync(callToken, enumerationToken).ConfigureAwait(false);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        var before = await Cancellation.OfLinkedAsync(ReadyAsync(requestOptions, linked.Token), "The call was cancelled by its caller.", callToken, enumerationToken).ConfigureAwait(false);
        var sent = _plan.With(before, items);
        var options = OptionsAfter(before, requestOptions);
        var request = sent.ToRequest(_plan.Template);
        if (_plan.Functions is not { } functions)
        {
            var answer = new ResponseAccumulator();
            await foreach (var item in _responses.StreamAsync(request, options, callToken).WithCancellation(enumerationToken).ConfigureAwait(false))
            {
                answer.Add(item);
                yield return item;
            }
            Remember(before, sent, answer.ToResponse());
            yield break;
        }
        var steps = _responses.StreamToolsAsync(request, functions, _plan.ToolLoop, options, callToken);
        await foreach (var step in steps.WithCancellation(enumerationToken).ConfigureAwait(false))
        {
            if (step is ResponseStreamedEvent streamed)
                yield return streamed.Event;
            else if (step is ResponseToolsCompletedEvent completed)
                Remember(before, sent, completed.Result);
        }
    }

    // The prepared state is valid whatever the result of the call is, and is kept at once.
    private async Task<ResponseSessionState> ReadyAsync(RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var before = Volatile.Read(ref _state);
        var ready = before;
        if (_plan.Keeper == ResponseKeeper.Conversation && before.Conversation is null)
        {
            var conversation = await _responses.Conversations.CreateAsync(new(), FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
            ready = before with { Conversation = conversation.Id };
        }
        else if (_plan.WantsCompaction(before))
        {
            var options = OptionsAfter(before, FollowUpOptions.Of(requestOptions));
            ready = _plan.Compacted(await _responses.CompactAsync(_plan.CompactionOf(before), options, cancellationToken).ConfigureAwait(false));
        }
        Interlocked.CompareExchange(ref _state, ready, before);
        return ready;
    }

    private static RequestOptions? OptionsAfter(ResponseSessionState before, RequestOptions? options) => before.IsOwn ? FollowUpOptions.Following(options) : options;

    private void Remember(ResponseSessionState before, ResponseSessionState sent, Response response) =>
        Remember(before, _plan.After(sent, response, _plan.Keeper == ResponseKeeper.Session ? response.ToInput() : [], response.ToolCalls));

    private void Remember(ResponseSessionState before, ResponseSessionState sent, ResponseToolsResult result)
    {
        IEnumerable<ResponseItem> next = result.Next.Input ?? [];
        Remember(before, _plan.After(sent, result.Response, [.. next.Skip(_plan.Keeper == ResponseKeeper.Session ? sent.Items.Items.Count : 0)], result.OpenCalls));
    }

    // A conversation that was replaced in the meantime is kept.
    private void Remember(ResponseSessionState before, ResponseSessionState? after)
    {
        if (after is not null)
            Interlocked.CompareExchange(ref _state, after, before);
    }

    private static ResponseRequest Template(string model, string? instructions)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new() { Model = model, Instructions = instructions };
    }
}
