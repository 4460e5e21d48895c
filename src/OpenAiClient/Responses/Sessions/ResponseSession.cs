using System.Runtime.CompilerServices;
using OpenAi.Conversations;
using OpenAi.Http;
using OpenAi.Sessions;

namespace OpenAi.Responses;

/// <summary>
/// A conversation that remembers: what is sent goes to the model along with all that was said before, which the server keeps
/// or the session (<see cref="ResponseSessionOptions.Keeper"/>). A call that fails, is cancelled, or is a stream that was left
/// early leaves it as it was, and so does a response that failed; only what a <see cref="ResponseKeeper.Conversation"/> has got by then stays in it.
/// <c>POST /responses</c>
/// </summary>
/// <remarks>
/// <para>Calls of functions that are left open are answered as such with what is sent next, or left out where the session keeps the items: the
/// API refuses a conversation with open calls.</para>
/// <para>Safe for use by many threads at once: calls wait for each other and are made one at a time, in the order they came. A stream
/// keeps its turn until its loop is left, so a call of the same session from within that loop would wait for ever.</para>
/// </remarks>
public sealed class ResponseSession
{
    private readonly ResponsesClient _responses;
    private readonly ResponseSessionPlan _plan;
    private readonly SessionTurns _turns = new();

    private ResponseSessionState _state;

    /// <summary>Begins a conversation; <see cref="ResponsesClient.StartSession(string, string?, ResponseSessionOptions?)"/> does the same.</summary>
    /// <param name="responses">The client that asks the model.</param>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="instructions">What the model is told to do, ahead of all else, with each call. Default: <see langword="null"/>, nothing.</param>
    /// <param name="options">Who keeps what was said, and which functions the model may call. Default: the server, and none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option cannot be used, or two functions have the same name.</exception>
    public ResponseSession(ResponsesClient responses, string model, string? instructions = null, ResponseSessionOptions? options = null)
        : this(responses, Template(model, instructions), options)
    {
    }

    /// <summary>Begins a conversation with a request of all kinds of parameters, or goes on with one of the server's.</summary>
    /// <param name="responses">The client that asks the model.</param>
    /// <param name="template">
    /// The request that each call makes, copied: the model, the instructions, the tools. Its <see cref="ResponseRequest.Input"/> begins the conversation,
    /// with examples if there are any; its <see cref="ResponseRequest.PreviousResponseId"/> or <see cref="ResponseRequest.Conversation"/> is what it goes on with.
    /// </param>
    /// <param name="options">Who keeps what was said, and which functions the model may call. Default: as the template has it, and none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or <paramref name="template"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option cannot be used, or not with the template; an item is <see langword="null"/>; two functions have the same name.</exception>
    public ResponseSession(ResponsesClient responses, ResponseRequest template, ResponseSessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentNullException.ThrowIfNull(template);
        _responses = responses;
        _plan = new ResponseSessionPlan(template, options ?? new());
        // What is wrong with the functions shall not wait for the first call.
        if (_plan.Functions is { } functions)
            _ = new ResponseToolLoop(responses, _plan.Template, functions, _plan.ToolLoop, requestOptions: null);
        _state = _plan.Start;
    }

    /// <summary>
    /// The items that the session keeps, the oldest first: a snapshot that does not change. With a <see cref="ResponseKeeper"/> on the server, only those that it
    /// has not got yet.
    /// </summary>
    public IReadOnlyList<ResponseItem> History => Volatile.Read(ref _state).Items.Items;

    /// <summary>The stored response that the next call continues; <see langword="null"/> at the beginning, and with other keepers.</summary>
    public string? PreviousResponseId => Volatile.Read(ref _state).PreviousResponseId;

    /// <summary>The id of the server's conversation; <see langword="null"/> before the first call made it, and with other keepers.</summary>
    public string? ConversationId => Volatile.Read(ref _state).Conversation;

    /// <summary>Says something to the model and waits for its answer.</summary>
    /// <param name="content">What the user says: text, or parts such as images.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call, also while it waits for the one before.</param>
    /// <returns>The answer; after calls of functions, the last one. One that failed is an answer too, but is not remembered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    [OverloadResolutionPriority(1)]
    public Task<Response> SendAsync(ResponseContent content, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        AskAsync([ResponseItem.User(content)], requestOptions, cancellationToken);

    /// <summary>Sends items of any kind and waits for the answer: the outputs of calls, for example, or an approval.</summary>
    /// <param name="items">The items, at least one.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call, also while it waits for the one before.</param>
    /// <returns>The answer; one that failed is an answer too, but is not remembered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no item, or one is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public Task<Response> SendAsync(IEnumerable<ResponseItem> items, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        AskAsync(SessionInput.NotEmpty(items, nameof(items)), requestOptions, cancellationToken);

    /// <summary>
    /// Says something to the model and tells what happens as it happens; when it calls functions, the events of all its answers. Nothing
    /// is sent before the enumeration begins. The answer is remembered once the enumeration has come to its end, not when it is
    /// left early.
    /// </summary>
    /// <param name="content">What the user says: text, or parts such as images.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the stream, also while it waits for the call before.</param>
    /// <returns>The events; <see cref="ResponseStreamEvent.Text"/> is the new text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    [OverloadResolutionPriority(1)]
    public IAsyncEnumerable<ResponseStreamEvent> StreamAsync(ResponseContent content, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Stream([ResponseItem.User(content)], requestOptions, cancellationToken);

    /// <summary>Sends items of any kind and tells what happens as it happens, by the same rules.</summary>
    /// <param name="items">The items, at least one.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the stream, also while it waits for the call before.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no item, or one is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public IAsyncEnumerable<ResponseStreamEvent> StreamAsync(IEnumerable<ResponseItem> items, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Stream(SessionInput.NotEmpty(items, nameof(items)), requestOptions, cancellationToken);

    /// <summary>
    /// Begins the conversation anew, as the template has it. It takes effect at once: a call that is under way goes on, but is not
    /// remembered. What the server keeps is not deleted.
    /// </summary>
    public void Clear() => Volatile.Write(ref _state, _plan.Start);

    /// <summary>
    /// The conversation as JSON: the parameters <c>input</c>, <c>previous_response_id</c> and <c>conversation</c> of a request that goes on
    /// with it, which SDKs of other languages take as well.
    /// </summary>
    /// <returns>The JSON.</returns>
    public string Export() => Volatile.Read(ref _state).ToRequest(new()).ToString();

    /// <summary>
    /// Goes on with a conversation from elsewhere in place of this one. It takes effect at once: a call that is under way goes on, but is
    /// not remembered. Limits apply from the next call on. Calls that were open must be answered by what is sent next, where the server keeps them.
    /// </summary>
    /// <param name="json">What <see cref="Export"/> gave in a session with the same <see cref="ResponseKeeper"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is no such JSON, or of a session with another keeper. The conversation stays as it was.</exception>
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
        // The options of streams would make the server refuse what is none.
        var request = sent.ToRequest(_plan.Template) with { StreamOptions = null };
        if (_plan.Functions is { } functions)
        {
            var result = await _responses.RunToolsAsync(request, functions, _plan.ToolLoop, requestOptions, cancellationToken).ConfigureAwait(false);
            Remember(before, sent, result);
            return result.Response;
        }
        var response = await _responses.CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
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
        var before = await ReadyAsync(requestOptions, linked.Token).ConfigureAwait(false);
        var sent = _plan.With(before, items);
        var request = sent.ToRequest(_plan.Template);
        if (_plan.Functions is not { } functions)
        {
            var answer = new ResponseAccumulator();
            await foreach (var item in _responses.StreamAsync(request, requestOptions, callToken).WithCancellation(enumerationToken).ConfigureAwait(false))
            {
                answer.Add(item);
                yield return item;
            }
            Remember(before, sent, answer.ToResponse());
            yield break;
        }
        var steps = _responses.StreamToolsAsync(request, functions, _plan.ToolLoop, requestOptions, callToken);
        await foreach (var step in steps.WithCancellation(enumerationToken).ConfigureAwait(false))
        {
            if (step is ResponseStreamedEvent streamed)
                yield return streamed.Event;
            else if (step is ResponseToolsCompletedEvent completed)
                Remember(before, sent, completed.Result);
        }
    }

    // What this makes is good whatever becomes of the call, and is kept at once.
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
            ready = _plan.Compacted(await _responses.CompactAsync(_plan.CompactionOf(before), FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false));
        }
        Interlocked.CompareExchange(ref _state, ready, before);
        return ready;
    }

    private void Remember(ResponseSessionState before, ResponseSessionState sent, Response response) =>
        Remember(before, _plan.After(sent, response, _plan.Keeper == ResponseKeeper.Session ? response.ToInput() : [], response.ToolCalls));

    private void Remember(ResponseSessionState before, ResponseSessionState sent, ResponseToolsResult result)
    {
        IEnumerable<ResponseItem> next = result.Next.Input ?? [];
        Remember(before, _plan.After(sent, result.Response, [.. next.Skip(_plan.Keeper == ResponseKeeper.Session ? sent.Items.Items.Count : 0)], result.OpenCalls));
    }

    // A conversation that was replaced in the meantime stays as its owner wanted it.
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
