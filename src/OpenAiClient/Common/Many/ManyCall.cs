using System.Runtime.ExceptionServices;
using System.Threading.RateLimiting;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi;

/// <summary>
/// Makes a call of a pool, and repeats it after status 429, which pauses all calls of the pool because they share their rate limits.
/// </summary>
internal sealed class ManyCall<TRequest, TAnswer>
    where TAnswer : ApiResult
{
    // A minimum delay between two attempts to acquire permits, in case a limiter refuses and asks for no delay.
    private static readonly TimeSpan _shortestWait = TimeSpan.FromMilliseconds(10);

    private readonly Func<TRequest, RequestOptions?, CancellationToken, Task<TAnswer>> _call;
    private readonly Endpoint _endpoint;
    private readonly ClientSettings _client;
    private readonly ManyOptions<TRequest> _options;
    private readonly RequestOptions _requestOptions;
    private readonly SharedPause _pause;

    public ManyCall(
        Func<TRequest, RequestOptions?, CancellationToken, Task<TAnswer>> call, Endpoint endpoint, ClientSettings client, ManyOptions<TRequest> options, RequestOptions? requestOptions)
    {
        _call = call;
        _endpoint = endpoint;
        _client = client;
        _options = options;
        _requestOptions = requestOptions?.Copy() ?? new RequestOptions();
        _requestOptions.LeavesRateLimits = true;
        _pause = new SharedPause(client.TimeProvider);
    }

    public async Task<ManyResult<TRequest, TAnswer>> RunAsync(long index, TRequest request, EarlyEnd end, CancellationToken token)
    {
        try
        {
            return new(index, request, await CallAsync(request, end, token).ConfigureAwait(false), null);
        }
        catch (Exception exception) when (!token.IsCancellationRequested && !(exception is OperationCanceledException && end.Reason is not null))
        {
            return new(index, request, null, exception);
        }
    }

    private static bool WouldAllFail(Exception exception) =>
        exception is AuthenticationException or PermissionDeniedException or MissingApiKeyException or RateLimitException { IsQuotaExhausted: true };

    private async Task<TAnswer> CallAsync(TRequest request, EarlyEnd end, CancellationToken token)
    {
        var tokens = _options.TokenLimiter is null ? 0 : _options.CountTokens!(request);
        var attempts = 0;
        OpenAiException? limited = null;
        try
        {
            for (var retry = 0; ; retry++)
            {
                using var requestLease = await AcquireAsync(_options.RequestLimiter, 1, end.Token).ConfigureAwait(false);
                using var tokenLease = await AcquireAsync(_options.TokenLimiter, tokens, end.Token).ConfigureAwait(false);
                await _pause.WaitAsync(end.Token).ConfigureAwait(false);
                end.Token.ThrowIfCancellationRequested();
                try
                {
                    var answer = await _call(request, _requestOptions, token).ConfigureAwait(false);
                    answer.ResponseInfo?.Attempts += attempts;
                    return answer;
                }
                catch (OpenAiException exception)
                {
                    attempts = exception.Attempts += attempts;
                    limited = exception;
                    // Before the permits are returned, with which the next request would be sent.
                    if (_options.StopsWhenAllWouldFail && WouldAllFail(exception))
                        await end.BecauseOfAsync(exception).ConfigureAwait(false);
                    if (PauseAfter(exception, retry) is not { } delay)
                        throw;
                    _pause.Extend(delay);
                    Log.Retrying(_client.Loggers.Of(_endpoint), _endpoint.Method.Method, _endpoint.Path, attempts, delay, exception.Message);
                }
            }
        }
        catch (OperationCanceledException) when (limited is not null && end.Reason is not null && !token.IsCancellationRequested)
        {
            // It was sent, and waited for its next attempt.
            ExceptionDispatchInfo.Throw(limited);
            throw;
        }
    }

    private TimeSpan? PauseAfter(OpenAiException exception, int retry) =>
        exception is RateLimitException && retry < _options.MaxRateLimitRetries && RetryPolicy.IsWorthAWait(exception, _client.MaxRetryDelay)
            ? RetryPolicy.Delay(exception, retry, _client.RetryDelay, _client.Randomizer)
            : null;

    private async ValueTask<RateLimitLease?> AcquireAsync(RateLimiter? limiter, int permits, CancellationToken token)
    {
        while (limiter is not null)
        {
            var lease = await limiter.AcquireAsync(permits, token).ConfigureAwait(false);
            if (lease.IsAcquired)
                return lease;
            using (lease)
            {
                var wait = LeaseWait.Of(lease)
                    ?? throw new InvalidOperationException($"The {limiter.GetType().Name} refused {(permits == 1 ? "a permit" : $"{permits} permits")}. Set its QueueLimit high enough for all concurrent calls.");
                await Task.Delay(wait > _shortestWait ? wait : _shortestWait, _client.TimeProvider, token).ConfigureAwait(false);
            }
        }
        return null;
    }
}
