namespace OpenAi.Http;

/// <summary>The limits of a call: its timeouts, its number of retries, and the cancellation tokens of its caller.</summary>
internal sealed class CallLimits : IDisposable
{
    private readonly ClientSettings _settings;
    private readonly RequestOptions? _options;
    private readonly CancellationToken _callToken;
    private readonly CancellationToken _enumerationToken;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _linked;

    public CallLimits(ClientSettings settings, RequestOptions? options, CancellationToken callToken, CancellationToken enumerationToken)
    {
        if (options is not null)
            Check(options);
        _settings = settings;
        _options = options;
        _callToken = Token = callToken;
        _enumerationToken = enumerationToken;
        if (Whole != Timeout.InfiniteTimeSpan)
            _timer = new CancellationTokenSource(Whole, settings.TimeProvider);
        if (_timer is null && !enumerationToken.CanBeCanceled)
            return;
        _linked = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken, _timer?.Token ?? CancellationToken.None);
        Token = _linked.Token;
    }

    public int MaxRetries => _options?.MaxRetries ?? _settings.MaxRetries;

    public TimeSpan Attempt => _options?.AttemptTimeout ?? _settings.AttemptTimeout;

    public TimeSpan StreamStart => _options?.StreamStartTimeout ?? _settings.StreamStartTimeout;

    public TimeSpan StreamIdle => _options?.StreamIdleTimeout ?? _settings.StreamIdleTimeout;

    /// <summary>The timeout of the whole call.</summary>
    public TimeSpan Whole => _options?.Timeout ?? _settings.Timeout ?? Timeout.InfiniteTimeSpan;

    /// <summary>A token that is cancelled by the caller's tokens or by the timeout of the whole call.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the timeout of the whole call has elapsed.</summary>
    public bool HasTimedOut => _timer is { IsCancellationRequested: true };

    /// <summary>Whether the caller's tokens or the timeout of the whole call have ended it.</summary>
    // Token is not used here: a linked token is cancelled after the registrations on the caller's own token have run.
    public bool AreOver => CancelledBy() is not null || HasTimedOut;

    /// <summary>Returns the caller's token that ended the call; <see langword="null"/> when none has.</summary>
    public CancellationToken? CancelledBy() => Cancellation.SourceOf(_callToken, _enumerationToken);

    public void Dispose()
    {
        _linked?.Dispose();
        _timer?.Dispose();
    }

    private static void Check(RequestOptions options)
    {
        Check(options.AttemptTimeout, nameof(options.AttemptTimeout));
        Check(options.StreamStartTimeout, nameof(options.StreamStartTimeout));
        Check(options.StreamIdleTimeout, nameof(options.StreamIdleTimeout));
        Check(options.Timeout, nameof(options.Timeout));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRetries ?? 0, nameof(options.MaxRetries));
    }

    private static void Check(TimeSpan? limit, string name)
    {
        if (OptionsCheck.LimitProblem(limit) is { } problem)
            throw new ArgumentOutOfRangeException(name, problem);
    }
}
