using System.Threading.RateLimiting;

namespace OpenAi;

/// <summary>
/// How many calls are made at once, in which order, and within which limits:
/// <see cref="Chat.ChatClient.CreateManyAsync(IEnumerable{Chat.ChatCompletionRequest}, ManyOptions{Chat.ChatCompletionRequest}?, RequestOptions?, CancellationToken)"/>,
/// <see cref="Responses.ResponsesClient.CreateManyAsync(IEnumerable{Responses.ResponseRequest}, ManyOptions{Responses.ResponseRequest}?, RequestOptions?, CancellationToken)"/>.
/// </summary>
/// <typeparam name="TRequest">The requests.</typeparam>
public sealed class ManyOptions<TRequest>
{
    /// <summary>The most calls at the same time. Default: 8.</summary>
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>
    /// Whether results come in the order of their requests. Default: <see langword="false"/>, as they finish, so that no slow
    /// call holds up the results of others.
    /// </summary>
    public bool InOrder { get; set; }

    /// <summary>
    /// The most requests that are taken from their source and whose results were not given yet: running, or finished. It bounds
    /// memory when results are read slowly, or come in order behind a slow one. Default: <see langword="null"/>, 16 times
    /// <see cref="MaxConcurrency"/>.
    /// </summary>
    public int? MaxAhead { get; set; }

    /// <summary>
    /// How often one request is sent again after status 429, before that is its result. Each 429 pauses all calls for as long
    /// as the server asks, up to <see cref="OpenAiClientOptions.MaxRetryDelay"/>, or for a time that grows from
    /// <see cref="OpenAiClientOptions.RetryDelay"/> to 16 times that; a quota that is used up is not waited for. Default: 10. Other failures are retried as
    /// <see cref="RequestOptions.MaxRetries"/> says.
    /// </summary>
    public int MaxRateLimitRetries { get; set; } = 10;

    /// <summary>
    /// Is asked for one permit before a request is sent, and again after status 429. It stays the caller's. Its queue should have
    /// room for <see cref="MaxConcurrency"/> calls; a limiter that refuses is asked again when it says. Default: <see langword="null"/>.
    /// </summary>
    public RateLimiter? RequestLimiter { get; set; }

    /// <summary>
    /// Is asked for as many permits as <see cref="CountTokens"/> counts, by the same rules: its queue should have room for the
    /// tokens of <see cref="MaxConcurrency"/> calls. Default: <see langword="null"/>.
    /// </summary>
    public RateLimiter? TokenLimiter { get; set; }

    /// <summary>
    /// Says how many tokens a request takes of its limit; servers count the prompt and the most that the answer may have. Needed for
    /// <see cref="TokenLimiter"/>. Called by several threads at once; what it throws is the result of its request. Default:
    /// <see langword="null"/>.
    /// </summary>
    public Func<TRequest, int>? CountTokens { get; set; }

    /// <summary>
    /// Is told of each call that has finished, one at a time, while the results are read. What it throws ends the reading.
    /// Default: <see langword="null"/>.
    /// </summary>
    public IProgress<ManyProgress>? Progress { get; set; }

    internal ManyOptions<TRequest> Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxConcurrency);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxAhead ?? 1, nameof(MaxAhead));
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRateLimitRetries);
        if (TokenLimiter is not null && CountTokens is null)
            throw new ArgumentException("TokenLimiter: CountTokens must be set as well, to say how many tokens a request takes.", nameof(TokenLimiter));
        return (ManyOptions<TRequest>)MemberwiseClone();
    }
}
