using OpenAi.Errors;
using OpenAi.Files;

namespace OpenAi.Http;

/// <summary>One call of the library's user, from its first attempt to its last byte.</summary>
internal sealed class ApiCall : IDisposable
{
    private const string CancelledText = "The call was cancelled by its caller.";

    private readonly CancellationToken _callToken;
    private readonly CancellationToken _walkToken;
    private readonly TimeSpan? _timeout;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _linked;
    private string? _key;
    private string? _notRetriedBecause;
    private Exception? _lastFailure;
    private bool _sent;

    public ApiCall(
        ClientSettings settings, ApiRequest request, RequestOptions? options, CancellationToken callToken, CancellationToken walkToken = default)
    {
        Settings = settings;
        Request = request;
        Options = options;
        MaxRetries = options?.MaxRetries ?? settings.MaxRetries;
        AttemptTimeout = Limit(options?.AttemptTimeout, nameof(options.AttemptTimeout)) ?? settings.AttemptTimeout;
        StreamIdleTimeout = Limit(options?.StreamIdleTimeout, nameof(options.StreamIdleTimeout)) ?? settings.StreamIdleTimeout;
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries, nameof(options.MaxRetries));
        _callToken = Token = callToken;
        _walkToken = walkToken;
        _timeout = Limit(options?.Timeout, nameof(options.Timeout)) ?? settings.Timeout;
        if (_timeout is { } timeout && timeout != Timeout.InfiniteTimeSpan)
            _timer = new CancellationTokenSource(timeout, settings.TimeProvider);
        if (_timer is null && !walkToken.CanBeCanceled)
            return;
        _linked = CancellationTokenSource.CreateLinkedTokenSource(callToken, walkToken, _timer?.Token ?? CancellationToken.None);
        Token = _linked.Token;
    }

    public ClientSettings Settings { get; }

    public ApiRequest Request { get; }

    public RequestOptions? Options { get; }

    public int MaxRetries { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan StreamIdleTimeout { get; }

    /// <summary>Ends with a token of the caller's or with the limit on the whole call.</summary>
    public CancellationToken Token { get; }

    /// <summary>How many times the request was sent.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether there is time and allowance for another attempt, whatever the failure was.</summary>
    // What failed before the request was sent (a key provider, the opening of an upload) is the caller's own.
    public bool MayRetry => _sent && !Token.IsCancellationRequested && Attempts <= MaxRetries;

    /// <summary>The wait that <see cref="PlanRetry"/> has decided on.</summary>
    public TimeSpan NextDelay { get; private set; }

    public async ValueTask<HttpRequestMessage> NextAttemptAsync(CancellationToken token)
    {
        _sent = false;
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
        var message = Request.CreateMessage(Settings, Options, _key);
        Attempts++;
        _sent = true;
        return message;
    }

    /// <summary>Whether another attempt follows a failure; sets <see cref="NextDelay"/>.</summary>
    public bool PlanRetry(Exception? failure)
    {
        if (failure is null || !MayRetry)
            return false;
        if (failure is RateLimitException && Options is { LeavesRateLimits: true })
            return false;
        var delay = RetryPolicy.Delay(failure, Attempts - 1, Settings.MaxRetryDelay, Settings.Randomizer);
        if (delay is null)
            return false;
        if (Request.Body?.CannotRepeat is { } reason)
        {
            _notRetriedBecause = reason;
            (failure as OpenAiException)?.NotRetriedBecause = reason;
            return false;
        }
        _lastFailure = failure;
        // Timers count whole milliseconds; a server is not asked earlier than it wished.
        NextDelay = TimeSpan.FromMilliseconds(Math.Ceiling(delay.Value.TotalMilliseconds));
        return true;
    }

    /// <summary>Removes the key, and secrets in headers and query parameters of the caller's, from text that a server sent.</summary>
    public string Scrub(string text)
    {
        text = Secrets.Remove(Secrets.Remove(text, _key), Settings.Secrets);
        if (Options?.Headers is { } headers)
            text = Secrets.Remove(text, Secrets.InHeaders(headers));
        if (Options?.Query is { } query)
            text = Secrets.Remove(text, Secrets.InQuery(query));
        return text;
    }

    /// <summary>Removes the same from what a server says about a failure.</summary>
    public ApiError Scrub(ApiError error)
    {
        return new(Part(error.Message), Part(error.Type), Part(error.Code), Part(error.Param));

        string? Part(string? text) => text is null ? null : Scrub(text);
    }

    /// <summary>What ended an attempt, in the library's own words; <see langword="null"/> when the exception says it as it is.</summary>
    public OpenAiException? FailureOf(Exception exception, CancellationTokenSource limit)
    {
        if (!_sent && exception is not OperationCanceledException)
            return null;
        // A limit that was reached may surface as a broken stream; the retry must see which it was.
        Token.ThrowIfCancellationRequested();
        if (limit.IsCancellationRequested)
            return new ApiTimeoutException(TimeoutLimit.Attempt, AttemptTimeout, exception);
        UploadSourceException.ThrowSource(exception);
        return _sent ? NetworkFailure.Translate(exception, Settings) : null;
    }

    /// <summary>The exception the caller gets for one that ended the call.</summary>
    public Exception Translate(Exception exception, IdleClock? idle = null)
    {
        if (exception is OpenAiException or ArgumentException)
            return exception;
        if (_callToken.IsCancellationRequested || _walkToken.IsCancellationRequested)
            return new OperationCanceledException(CancelledText, exception, _callToken.IsCancellationRequested ? _callToken : _walkToken);
        // A call that ran out of time between attempts tells why it had to try again.
        var translated = _timer is { IsCancellationRequested: true } ? new ApiTimeoutException(TimeoutLimit.Call, _timeout!.Value, _lastFailure ?? exception)
            : idle is { Expired: true } ? new ApiTimeoutException(TimeoutLimit.StreamIdle, StreamIdleTimeout, exception)
            : _sent ? NetworkFailure.Translate(exception, Settings)
            : null;
        if (translated is null)
            return exception;
        translated.Attempts = Attempts;
        translated.NotRetriedBecause = translated is ApiTimeoutException { Limit: TimeoutLimit.Call } ? null : _notRetriedBecause;
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
