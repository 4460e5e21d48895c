using System.Runtime.CompilerServices;
using OpenAi.Conversations;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Responses;

public partial class ResponsesClient
{
    /// <summary>
    /// Creates a background response, and waits until it is done. <c>POST /responses</c> with <c>background</c>, then like
    /// <see cref="PollAsync"/>.
    /// </summary>
    /// <param name="request">The request; <see cref="ResponseRequest.Background"/> is set unless it has a value.</param>
    /// <param name="polling">Options for polling. Default: see <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Options of each call, which override those of the client. Default: <see langword="null"/>.</param>
    /// <param name="cancellationToken">
    /// Cancels the wait. The response continues unless <see cref="RequestOptions.CancelsAbandonedResponse"/> is set;
    /// <see cref="CancelAsync"/> cancels it.
    /// </param>
    /// <returns>The response when it is done; <see cref="Response.EnsureCompleted"/> throws if it is not completed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">
    /// The response was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).
    /// </exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why. A failed response is returned, not thrown.</exception>
    /// <example>
    /// <code>
    /// var response = await openai.Responses.CreateAndPollAsync(
    ///     new() { Model = "gpt-5.6-terra", Input = "Prove that there are infinitely many primes." },
    ///     new() { MaxWait = TimeSpan.FromMinutes(20) });
    /// Console.WriteLine(response.Text);
    /// </code>
    /// </example>
    public virtual async Task<Response> CreateAndPollAsync(
        ResponseRequest request, PollingOptions<Response>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        polling?.Check();
        var response = await CreateAsync(request with { Background = request.Background ?? true }, requestOptions, cancellationToken).ConfigureAwait(false);
        return await PollAsync(response, polling, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Polls a response while the server is working on it (<see cref="Response.IsRunning"/>). <c>GET /responses/{response_id}</c>. A
    /// response with an unknown status is polled until <see cref="PollingOptions{T}.MaxWait"/>.
    /// </summary>
    /// <param name="response">The response; if it is done, it is returned at once.</param>
    /// <param name="polling">Options for polling. Default: see <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Options of each call, which override those of the client. Default: <see langword="null"/>.</param>
    /// <param name="cancellationToken">
    /// Cancels the wait. The response continues unless <see cref="RequestOptions.CancelsAbandonedResponse"/> is set;
    /// <see cref="CancelAsync"/> cancels it.
    /// </param>
    /// <returns>The response when it is done; <see cref="Response.EnsureCompleted"/> throws if it is not completed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="response"/> has no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">
    /// The response was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).
    /// </exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why. A failed response is returned, not thrown.</exception>
    public virtual async Task<Response> PollAsync(
        Response response, PollingOptions<Response>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        polling?.Check();
        if (!response.IsRunning)
            return response;
        try
        {
            return await _transport.PollAsync(Get.At(response.Id), static current => !current.IsRunning, polling, PollingPace.OfAnswers, requestOptions, cancellationToken).ConfigureAwait(false);
        }
        catch when (requestOptions?.CancelsAbandonedResponse == true)
        {
            await GiveUpAsync(response.Id, requestOptions).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Starts a session, a conversation that keeps its history. Each call sends <c>POST /responses</c>.</summary>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="instructions">
    /// The instructions for the model, which are sent with each call before all other messages. Default: <see langword="null"/>, none.
    /// </param>
    /// <param name="options">
    /// Options for storing the history, and the functions that the model may call. Default: stored by the server, no functions.
    /// </param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid, or two functions have the same name.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Responses;
    ///
    /// var session = openai.Responses.StartSession("gpt-5.6-terra", "You are terse.", new() { Keeper = ResponseKeeper.Conversation });
    /// Console.WriteLine((await session.SendAsync("What is the capital of Italy?")).Text);
    /// Console.WriteLine((await session.SendAsync("How many people live there?")).Text);
    /// </code>
    /// </example>
    public virtual ResponseSession StartSession(string model, string? instructions = null, ResponseSessionOptions? options = null) => new(this, model, instructions, options);

    /// <summary>Starts a session with a request that can have any parameters, or continues a conversation on the server.</summary>
    /// <param name="request">The template of each request, which is copied; its input begins the conversation.</param>
    /// <param name="options">
    /// Options for storing the history, and the functions that the model may call. Default: determined by the template, no functions.
    /// </param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// An option is invalid, or cannot be combined with the template; an item is <see langword="null"/>; two functions have the same
    /// name.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public virtual ResponseSession StartSession(ResponseRequest request, ResponseSessionOptions? options = null) => new(this, request, options);

    /// <summary>The conversations client for the same server.</summary>
    internal ConversationsClient Conversations => field ??= new(_transport);

    /// <summary>Cancels a response that no caller waits for any more.</summary>
    internal Task GiveUpAsync(string responseId, RequestOptions? requestOptions) =>
        GivingUp.CancelAsync((id, options) => CancelAsync(id, options, CancellationToken.None), responseId, requestOptions, _transport.Settings.Loggers.Of(Cancel), Log.ResponseNotCancelled);

    private DelegateAsyncEnumerable<ResponseStreamEvent> Lasting(
        IAsyncEnumerable<ResponseStreamEvent> events, string? id, ResponseStreamQuery query, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var stream = new BackgroundStream(this, query, requestOptions?.MaxRetries ?? _transport.Settings.MaxRetries, requestOptions, cancellationToken);
        return new(enumerationToken => stream.EnumerateAsync(events, id, enumerationToken));
    }

    /// <summary>Polls a response until it is done, as <see cref="PollAsync"/> does, with query parameters.</summary>
    internal Task<Response> WaitAsync(string responseId, ResponseGetQuery query, RequestOptions? requestOptions, CancellationToken cancellationToken) =>
        _transport.PollAsync(At(responseId, query), static current => !current.IsRunning, polling: null, PollingPace.OfAnswers, requestOptions, cancellationToken);

    private static Endpoint<Response> At(string responseId, ResponseGetQuery? query) => Get.At(responseId) with { Parameters = query is null ? "" : QueryString.Of(query) };

    /// <summary>Streams the events of an existing response, from one of them on.</summary>
    internal IAsyncEnumerable<ResponseStreamEvent> Again(string responseId, ResponseStreamQuery query, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var endpoint = GetStream.At(responseId);
        return _transport.StreamAsync(
            endpoint, new ApiRequest { Endpoint = endpoint, Query = QueryString.Of(query with { Stream = true }), Accept = ApiRequest.EventStream }, requestOptions, cancellationToken);
    }
}
