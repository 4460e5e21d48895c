namespace OpenAi.Http;

/// <summary>What a call may take: its time, its attempts, and how long its caller wants it.</summary>
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

    /// <summary>The limit on the whole call.</summary>
    public TimeSpan Whole => _options?.Timeout ?? _settings.Timeout ?? Timeout.InfiniteTimeSpan;

    /// <summary>Ends with a token of the caller's or with the limit on the whole call.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the limit on the whole call was reached.</summary>
    public bool HasTimedOut => _timer is { IsCancellationRequested: true };

    /// <summary>Whether a token of the caller's or the limit on the whole call has ended it.</summary>
    // Not asked of Token, which learns of it only after those who listen to the caller's token themselves.
    public bool AreOver => CancelledBy() is not null || HasTimedOut;

    /// <summary>The token by which the caller has ended the call; <see langword="null"/> when none has.</summary>
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
