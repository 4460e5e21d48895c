namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>
    /// Makes many calls, several at a time. <c>POST /chat/completions</c> for each request. The exception of a failed call is a result
    /// too, and does not stop the others; when the server asks one of them to wait (status 429), all calls wait. Memory is bounded for
    /// any number of requests, because they are enumerated only as fast as results are consumed. Nothing is sent before the enumeration
    /// begins; ending it early cancels the running calls, and waits until they have stopped.
    /// </summary>
    /// <param name="requests">The requests. An exception of their enumeration is thrown after the results of the requests before it.</param>
    /// <param name="options">Options for concurrency, order and limits. Default: 8 concurrent calls, results in the order in which they finish.</param>
    /// <param name="requestOptions">
    /// Options of each call, which override those of the client. <see cref="RequestOptions.Timeout"/> restarts after status 429, and does
    /// not include the time that a call waits for a limiter or a pause.
    /// </param>
    /// <param name="cancellationToken">Cancels all calls and the enumeration.</param>
    /// <returns>The results, each with its request, and an answer or an exception.</returns>
    /// <exception cref="OpenAiException">During the enumeration: a request failed in a way in which all others would fail too
    /// (<see cref="ManyOptions{TRequest}.StopsWhenAllWouldFail"/>).</exception>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// An option is invalid, or <paramref name="requestOptions"/> has an idempotency key, which the server would apply to all requests;
    /// during the enumeration: a request is <see langword="null"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// string[] cities = ["Rome", "Oslo"];
    /// var requests = cities.Select(city =&gt; new ChatCompletionRequest { Model = "gpt-5.6-terra", Messages = [ChatMessage.User($"Name one sight of {city}.")] });
    /// await foreach (var result in openai.Chat.CreateManyAsync(requests, new() { MaxConcurrency = 4 }))
    ///     Console.WriteLine(result.IsSuccess ? result.Answer.Text : result.Exception.Message);
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<ManyResult<ChatCompletionRequest, ChatCompletion>> CreateManyAsync(
        IEnumerable<ChatCompletionRequest> requests, ManyOptions<ChatCompletionRequest>? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return ManyCalls.Enumerate(ManyCalls.NotNull(requests), requests.TryGetNonEnumeratedCount(out var total) ? total : null, CreateAsync, Create, _transport.Settings, options, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Makes many calls like the other overload, for requests that arrive over time. <c>POST /chat/completions</c> for each request.
    /// </summary>
    /// <param name="requests">The requests. An exception of their enumeration is thrown after the results of the requests before it.</param>
    /// <param name="options">Options for concurrency, order and limits. Default: 8 concurrent calls, results in the order in which they finish.</param>
    /// <param name="requestOptions">Options of each call, which override those of the client. Default: <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels all calls and the enumeration.</param>
    /// <returns>The results, each with its request, and an answer or an exception.</returns>
    /// <exception cref="OpenAiException">During the enumeration: a request failed in a way in which all others would fail too
    /// (<see cref="ManyOptions{TRequest}.StopsWhenAllWouldFail"/>).</exception>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// An option is invalid, or <paramref name="requestOptions"/> has an idempotency key, which the server would apply to all requests;
    /// during the enumeration: a request is <see langword="null"/>.
    /// </exception>
    public virtual IAsyncEnumerable<ManyResult<ChatCompletionRequest, ChatCompletion>> CreateManyAsync(
        IAsyncEnumerable<ChatCompletionRequest> requests, ManyOptions<ChatCompletionRequest>? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return ManyCalls.Enumerate(ManyCalls.NotNull(requests, CancellationToken.None), null, CreateAsync, Create, _transport.Settings, options, requestOptions, cancellationToken);
    }
}
