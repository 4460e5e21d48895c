using System.Threading.RateLimiting;

namespace OpenAi;

/// <summary>
/// Options for making many calls, such as concurrency, order and rate limits:
/// <see cref="Chat.ChatClient.CreateManyAsync(IEnumerable{Chat.ChatCompletionRequest}, ManyOptions{Chat.ChatCompletionRequest}?, RequestOptions?, CancellationToken)"/>,
/// <see cref="Responses.ResponsesClient.CreateManyAsync(IEnumerable{Responses.ResponseRequest}, ManyOptions{Responses.ResponseRequest}?, RequestOptions?, CancellationToken)"/>.
/// </summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <example>
/// <code>
/// await foreach (var result in openai.Chat.CreateManyAsync([request, request, request], new() { MaxConcurrency = 2, InOrder = true }))
///     Console.WriteLine($"{result.Index}: {(result.IsSuccess ? result.Answer.Text : result.Exception.Message)}");
/// </code>
/// </example>
public sealed class ManyOptions<TRequest>
{
    /// <summary>The maximum number of concurrent calls. Default: 8.</summary>
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>
    /// Whether results are returned in the order of their requests. Default: <see langword="false"/>, in the order in which they finish,
    /// so that a slow call does not delay the results of others.
    /// </summary>
    public bool InOrder { get; set; }

    /// <summary>
    /// The maximum number of requests that were taken from their source and whose results were not returned yet, both running and
    /// finished. It bounds the memory when results are consumed slowly, or when ordered results wait for a slow call. Default:
    /// <see langword="null"/>, 16 times <see cref="MaxConcurrency"/>.
    /// </summary>
    public int? MaxAhead { get; set; }

    /// <summary>
    /// The maximum number of retries of one request after status 429, before its result is that exception. Each 429 pauses all calls for
    /// the time that the server asks for, up to <see cref="OpenAiClientOptions.MaxRetryDelay"/>, or for a time that grows from
    /// <see cref="OpenAiClientOptions.RetryDelay"/> to 16 times that; an exhausted quota is not retried. Default: 10. Other failures are
    /// retried according to <see cref="RequestOptions.MaxRetries"/>.
    /// </summary>
    public int MaxRateLimitRetries { get; set; } = 10;

    /// <summary>
    /// A limiter that provides one permit for each request, and another one after status 429. The caller keeps ownership of it. Its queue
    /// should have room for <see cref="MaxConcurrency"/> calls; after a refusal, the limiter's own retry delay is used. An exception of
    /// the limiter, as when it shares its permits through a Redis that cannot be reached, is the result of the request, which is not sent;
    /// the next request asks the limiter again. Permits are counted where the limiter keeps them: a Redis that comes back empty grants the
    /// whole limit again. Default: <see langword="null"/>.
    /// </summary>
    public RateLimiter? RequestLimiter { get; set; }

    /// <summary>
    /// A limiter that provides as many permits as <see cref="CountTokens"/> returns, in the same way: its queue should have room for the
    /// tokens of <see cref="MaxConcurrency"/> calls. Default: <see langword="null"/>.
    /// </summary>
    public RateLimiter? TokenLimiter { get; set; }

    /// <summary>
    /// Returns the number of tokens that a request takes of its limit; servers count the prompt and the maximum length of the answer.
    /// Required for <see cref="TokenLimiter"/>. Called concurrently; its exception is the result of the request. Default:
    /// <see langword="null"/>.
    /// </summary>
    public Func<TRequest, int>? CountTokens { get; set; }

    /// <summary>
    /// Receives the progress after each call that has finished, one report at a time, while the results are enumerated. An exception it
    /// throws ends the enumeration. Default: <see langword="null"/>.
    /// </summary>
    public IProgress<ManyProgress>? Progress { get; set; }

    /// <summary>
    /// Whether nothing more is sent after a failure with which all other requests would fail too: no API key or an invalid one (status
    /// 401), a missing permission (status 403), or an exhausted quota. The results of requests that were sent are still returned, that of
    /// the failed one included; then the enumeration throws its exception. Requests that were not sent have no result. Set it to
    /// <see langword="false"/> if requests differ in what they may, such as requests to several models of which the key may use only some;
    /// each of them then has a result. Default: <see langword="true"/>.
    /// </summary>
    public bool StopsWhenAllWouldFail { get; set; } = true;

    internal ManyOptions<TRequest> Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxConcurrency);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxAhead ?? 1, nameof(MaxAhead));
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRateLimitRetries);
        if (TokenLimiter is not null && CountTokens is null)
            throw new ArgumentException("TokenLimiter: CountTokens must be set as well, to count the tokens of each request.", nameof(TokenLimiter));
        return (ManyOptions<TRequest>)MemberwiseClone();
    }
}
