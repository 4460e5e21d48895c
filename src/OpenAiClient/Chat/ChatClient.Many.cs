namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>
    /// Makes many calls, several at a time. <c>POST /chat/completions</c> for each request. A call that fails is a result too and does
    /// not stop the others; when the server asks one of them to wait (status 429), all wait. Memory is bounded whatever the number
    /// of requests, which are taken one by one as there is room. Nothing is sent before the enumeration begins; leaving it early
    /// stops the calls under way, and waits until they have stopped.
    /// </summary>
    /// <param name="requests">The requests. An exception while they are enumerated is thrown after the results of those before it.</param>
    /// <param name="options">How many at a time, in which order, within which limits. Default: 8 at a time, as they finish.</param>
    /// <param name="requestOptions">
    /// What each of the calls does differently from its client. <see cref="RequestOptions.Timeout"/> counts anew after status 429, and
    /// leaves out the wait for a limiter or a pause.
    /// </param>
    /// <param name="cancellationToken">Stops all calls and ends the enumeration.</param>
    /// <returns>The results, each with its request and an answer or an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A setting cannot be used, or <paramref name="requestOptions"/> has an idempotency key, which would make all requests one; in the
    /// enumeration: a request is <see langword="null"/>.
    /// </exception>
    public virtual IAsyncEnumerable<ManyResult<ChatCompletionRequest, ChatCompletion>> CreateManyAsync(
        IEnumerable<ChatCompletionRequest> requests, ManyOptions<ChatCompletionRequest>? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return ManyCalls.Enumerate(ManyCalls.NotNull(requests), requests.TryGetNonEnumeratedCount(out var total) ? total : null, CreateAsync, Create, _transport.Settings, options, requestOptions, cancellationToken);
    }

    /// <summary>Makes many calls by the same rules, for requests that come over time.</summary>
    /// <param name="requests">The requests. An exception while they are enumerated is thrown after the results of those before it.</param>
    /// <param name="options">How many at a time, in which order, within which limits. Default: 8 at a time, as they finish.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops all calls and ends the enumeration.</param>
    /// <returns>The results, each with its request and an answer or an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A setting cannot be used, or <paramref name="requestOptions"/> has an idempotency key, which would make all requests one; in the
    /// enumeration: a request is <see langword="null"/>.
    /// </exception>
    public virtual IAsyncEnumerable<ManyResult<ChatCompletionRequest, ChatCompletion>> CreateManyAsync(
        IAsyncEnumerable<ChatCompletionRequest> requests, ManyOptions<ChatCompletionRequest>? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return ManyCalls.Enumerate(ManyCalls.NotNull(requests, CancellationToken.None), null, CreateAsync, Create, _transport.Settings, options, requestOptions, cancellationToken);
    }
}
