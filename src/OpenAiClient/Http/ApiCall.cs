using OpenAi.Errors;
using Polly;
using Polly.Timeout;

namespace OpenAi.Http;

/// <summary>One call of the library's user, from its first attempt to its last byte.</summary>
internal sealed class ApiCall : IDisposable
{
    public static readonly ResiliencePropertyKey<ApiCall> PropertyKey = new("OpenAi.Call");

    private readonly CancellationToken _callerToken;
    private readonly TimeSpan? _timeout;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _linked;
    private string? _key;

    public ApiCall(ClientSettings settings, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        Settings = settings;
        Request = request;
        Options = options;
        MaxRetries = options?.MaxRetries ?? settings.MaxRetries;
        AttemptTimeout = Limit(options?.AttemptTimeout, nameof(options.AttemptTimeout)) ?? settings.AttemptTimeout;
        StreamIdleTimeout = Limit(options?.StreamIdleTimeout, nameof(options.StreamIdleTimeout)) ?? settings.StreamIdleTimeout;
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries, nameof(options.MaxRetries));
        _callerToken = Token = cancellationToken;
        _timeout = Limit(options?.Timeout, nameof(options.Timeout)) ?? settings.Timeout;
        if (_timeout is not { } timeout || timeout == Timeout.InfiniteTimeSpan)
            return;
        _timer = new CancellationTokenSource(timeout, settings.TimeProvider);
        _linked = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, cancellationToken);
        Token = _linked.Token;
    }

    public ClientSettings Settings { get; }

    public ApiRequest Request { get; }

    public RequestOptions? Options { get; }

    public int MaxRetries { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan StreamIdleTimeout { get; }

    /// <summary>Ends with the caller's token or with the limit on the whole call.</summary>
    public CancellationToken Token { get; }

    /// <summary>How many attempts have begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>The wait that <see cref="PlanRetry"/> has decided on.</summary>
    public TimeSpan NextDelay { get; private set; }

    public async ValueTask<HttpRequestMessage> NextAttemptAsync(CancellationToken token)
    {
        if (Settings.ApiKeyProvider is { } provider && Settings.Authentication != OpenAiAuthentication.None)
        {
            _key = await provider(token).ConfigureAwait(false);
            if (ApiKey.Problem(_key) is { } problem)
                throw new InvalidOperationException($"OpenAiClientOptions.ApiKeyProvider: {problem}");
        }
        else
        {
            _key = Settings.ApiKey;
        }
        Attempts++;
        return Request.CreateMessage(Settings, Options, _key);
    }

    /// <summary>Whether another attempt follows a failure; sets <see cref="NextDelay"/>.</summary>
    public bool PlanRetry(Exception? failure)
    {
        if (failure is null || Token.IsCancellationRequested || Attempts > MaxRetries)
            return false;
        var delay = RetryPolicy.Delay(failure, Attempts - 1, Settings.MaxRetryDelay, Settings.Randomizer);
        if (delay is null)
            return false;
        if (Request.Body?.CannotRepeat is { } reason)
        {
            (failure as OpenAiException)?.NotRetriedBecause = reason;
            return false;
        }
        NextDelay = delay.Value;
        return true;
    }

    /// <summary>Removes the key, and secrets in headers of the caller's, from text that a server sent.</summary>
    public string Scrub(string text) =>
        Secrets.In(Settings.Headers).Concat(Secrets.In(Options?.Headers)).Prepend(_key).Aggregate(text, Secrets.Remove);

    /// <summary>Removes the same from what a server says about a failure.</summary>
    public ApiError Scrub(ApiError error)
    {
        return new(Part(error.Message), Part(error.Type), Part(error.Code), Part(error.Param));

        string? Part(string? text) => text is null ? null : Scrub(text);
    }

    /// <summary>The exception the caller gets for one that ended the call.</summary>
    public Exception Translate(Exception exception, IdleClock? idle = null)
    {
        if (exception is OpenAiException or ArgumentException)
            return exception;
        if (_callerToken.IsCancellationRequested)
            return new OperationCanceledException("The call was cancelled by its caller.", exception, _callerToken);
        var translated = _timer is { IsCancellationRequested: true } ? new ApiTimeoutException(TimeoutLimit.Call, _timeout!.Value, exception)
            : idle is { Expired: true } ? new ApiTimeoutException(TimeoutLimit.StreamIdle, StreamIdleTimeout, exception)
            : exception is TimeoutRejectedException ? new ApiTimeoutException(TimeoutLimit.Attempt, AttemptTimeout, exception)
            : NetworkFailure.Translate(exception, Settings);
        if (translated is null)
            return exception;
        translated.Attempts = Attempts;
        return translated;
    }

    public void Dispose()
    {
        _linked?.Dispose();
        _timer?.Dispose();
    }

    private static TimeSpan? Limit(TimeSpan? limit, string name) =>
        OptionsCheck.LimitProblem(limit) is { } problem ? throw new ArgumentOutOfRangeException(name, problem) : limit;
}
