using System.Runtime.ExceptionServices;
using OpenAi.Errors;
using OpenAi.Files;

namespace OpenAi.Http;

/// <summary>One call of the library's user, from its first attempt to its last byte.</summary>
internal sealed class ApiCall : IDisposable
{
    // A shorter code holds no key, and may hold a word that is somebody's placeholder for one.
    private const int ShortestScrubbedCode = 20;
    private const string CancelledText = "The call was cancelled by its caller.";

    private readonly CancellationToken _callToken;
    private readonly CancellationToken _walkToken;
    private readonly TimeSpan? _timeout;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _linked;
    private string? _key;
    private Exception? _lastFailure;

    // While a key provider runs, an upload is opened or has failed to be read: an exception is then the caller's own.
    private bool _isCallersTurn;

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

    /// <summary>Whether a token of the caller's or the limit on the whole call has ended it.</summary>
    // Not asked of Token, which learns of it only after those who listen to the caller's token themselves.
    public bool IsOver =>
        _callToken.IsCancellationRequested || _walkToken.IsCancellationRequested || _timer is { IsCancellationRequested: true };

    /// <summary>The wait that <see cref="PlanRetry"/> has decided on.</summary>
    public TimeSpan NextDelay { get; private set; }

    public async ValueTask<HttpRequestMessage> NextAttemptAsync(CancellationToken token)
    {
        _isCallersTurn = true;
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
        _isCallersTurn = false;
        return message;
    }

    /// <summary>Whether another attempt may follow a failure; whether it does, <see cref="PlanRetry"/> decides.</summary>
    public bool MayRetry(OpenAiException failure) =>
        !_isCallersTurn
        && !IsOver
        && Attempts <= MaxRetries
        && RetryPolicy.IsTransient(failure)
        && !(failure is RateLimitException && Options is { LeavesRateLimits: true });

    /// <summary>Whether another attempt follows a failure; sets <see cref="NextDelay"/>.</summary>
    public bool PlanRetry(Exception? exception)
    {
        if (exception is not OpenAiException failure || !MayRetry(failure))
            return false;
        var delay = RetryPolicy.Delay(failure, Attempts - 1, Settings.MaxRetryDelay, Settings.Randomizer);
        if (delay is null)
            return false;
        if (Request.Body?.CannotRepeat is { } reason)
        {
            failure.NotRetriedBecause = reason;
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

    /// <summary>Removes the same from what a server says about a failure; its codes are its own, and decide about retries.</summary>
    public ApiError Scrub(ApiError error)
    {
        return new(error.Message is { } message ? Scrub(message) : null, Code(error.Type), Code(error.Code), Code(error.Param));

        string? Code(string? text) => text is { Length: >= ShortestScrubbedCode } ? Scrub(text) : text;
    }

    /// <summary>What ended an attempt, in the library's own words; <see langword="null"/> when the exception says it as it is.</summary>
    public OpenAiException? FailureOf(Exception exception, CancellationTokenSource limit)
    {
        if (_isCallersTurn && exception is not OperationCanceledException)
            return null;
        // A limit that was reached may surface as a broken stream; the retry must see which it was.
        if (IsOver)
            return exception is OperationCanceledException ? null : throw new OperationCanceledException(exception.Message, exception);
        if (limit.IsCancellationRequested)
            return new ApiTimeoutException(TimeoutLimit.Attempt, AttemptTimeout, exception);
        if (UploadSourceException.SourceOf(exception) is { } source)
        {
            _isCallersTurn = true;
            ExceptionDispatchInfo.Throw(source);
        }
        return _isCallersTurn ? null : NetworkFailure.Translate(exception, Settings);
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
