using System.Runtime.CompilerServices;
using OpenAi.Conversations;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Responses;

public partial class ResponsesClient
{
    /// <summary>
    /// Lets a response be made in the background, and waits until it is done. <c>POST /responses</c> with <c>background</c>, then as
    /// <see cref="PollAsync"/>.
    /// </summary>
    /// <param name="request">What to ask; <see cref="ResponseRequest.Background"/> is set unless it says otherwise.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The response goes on, unless <see cref="RequestOptions.CancelsAbandonedResponse"/> is set; <see cref="CancelAsync"/> ends it.</param>
    /// <returns>The response when it is done; <see cref="Response.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">It was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A response that failed is returned, not thrown.</exception>
    public virtual async Task<Response> CreateAndPollAsync(
        ResponseRequest request, PollingOptions<Response>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        polling?.Check();
        var response = await CreateAsync(request with { Background = request.Background ?? true }, requestOptions, cancellationToken).ConfigureAwait(false);
        return await PollAsync(response, polling, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Asks for a response again and again while the server is at work on it (<see cref="Response.IsRunning"/>).
    /// <c>GET /responses/{response_id}</c>. With a status that this version does not know it asks until the longest wait.
    /// </summary>
    /// <param name="response">The response; one that is done is returned at once.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait. The response goes on, unless <see cref="RequestOptions.CancelsAbandonedResponse"/> is set; <see cref="CancelAsync"/> ends it.</param>
    /// <returns>The response when it is done; <see cref="Response.EnsureCompleted"/> throws when that is not complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="response"/> has no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">It was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. A response that failed is returned, not thrown.</exception>
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

    /// <summary>Begins a conversation that remembers. <c>POST /responses</c> for each thing that is said.</summary>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="instructions">What the model is told to do, ahead of all else, with each call. Default: <see langword="null"/>, nothing.</param>
    /// <param name="options">Who keeps what was said, and which functions the model may call. Default: the server, and none.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option cannot be used, or two functions have the same name.</exception>
    public virtual ResponseSession StartSession(string model, string? instructions = null, ResponseSessionOptions? options = null) => new(this, model, instructions, options);

    /// <summary>Begins a conversation that remembers, with a request of all kinds of parameters, or goes on with one of the server's.</summary>
    /// <param name="request">The request that each call makes, copied; its input begins the conversation.</param>
    /// <param name="options">Who keeps what was said, and which functions the model may call. Default: as the template has it, and none.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option cannot be used, or not with the template; an item is <see langword="null"/>; two functions have the same name.</exception>
    [OverloadResolutionPriority(1)]
    public virtual ResponseSession StartSession(ResponseRequest request, ResponseSessionOptions? options = null) => new(this, request, options);

    /// <summary>The conversations of the same server.</summary>
    internal ConversationsClient Conversations => field ??= new(_transport);

    /// <summary>Cancels a response that nobody waits for any more.</summary>
    internal Task GiveUpAsync(string responseId, RequestOptions? requestOptions) =>
        GivingUp.CancelAsync((id, options) => CancelAsync(id, options, CancellationToken.None), responseId, requestOptions, _transport.Settings.Loggers.Of(Cancel), Log.ResponseNotCancelled);

    private DelegateAsyncEnumerable<ResponseStreamEvent> Lasting(
        IAsyncEnumerable<ResponseStreamEvent> events, string? id, int? last, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var stream = new BackgroundStream(this, requestOptions?.MaxRetries ?? _transport.Settings.MaxRetries, requestOptions, cancellationToken);
        return new(enumerationToken => stream.EnumerateAsync(events, id, last, enumerationToken));
    }

    /// <summary>The events of a response that is known already, from one of them on.</summary>
    internal IAsyncEnumerable<ResponseStreamEvent> Again(string responseId, ResponseStreamQuery query, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var endpoint = GetStream.At(responseId);
        return _transport.StreamAsync(
            endpoint, new ApiRequest { Endpoint = endpoint, Query = QueryString.Of(query with { Stream = true }), Accept = ApiRequest.EventStream }, requestOptions, cancellationToken);
    }
}
