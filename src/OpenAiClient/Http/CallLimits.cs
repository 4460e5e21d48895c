namespace OpenAi.Http;

/// <summary>What a call may take: its time, its attempts, and how long its caller wants it.</summary>
internal sealed class CallLimits : IDisposable
{
    private readonly CancellationToken _callToken;
    private readonly CancellationToken _walkToken;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _linked;

    public CallLimits(ClientSettings settings, RequestOptions? options, CancellationToken callToken, CancellationToken walkToken)
    {
        MaxRetries = options?.MaxRetries ?? settings.MaxRetries;
        Attempt = Checked(options?.AttemptTimeout, nameof(options.AttemptTimeout)) ?? settings.AttemptTimeout;
        StreamStart = Checked(options?.StreamStartTimeout, nameof(options.StreamStartTimeout)) ?? settings.StreamStartTimeout;
        StreamIdle = Checked(options?.StreamIdleTimeout, nameof(options.StreamIdleTimeout)) ?? settings.StreamIdleTimeout;
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries, nameof(options.MaxRetries));
        _callToken = Token = callToken;
        _walkToken = walkToken;
        Whole = Checked(options?.Timeout, nameof(options.Timeout)) ?? settings.Timeout ?? Timeout.InfiniteTimeSpan;
        if (Whole != Timeout.InfiniteTimeSpan)
            _timer = new CancellationTokenSource(Whole, settings.TimeProvider);
        if (_timer is null && !walkToken.CanBeCanceled)
            return;
        _linked = CancellationTokenSource.CreateLinkedTokenSource(callToken, walkToken, _timer?.Token ?? CancellationToken.None);
        Token = _linked.Token;
    }

    public int MaxRetries { get; }

    public TimeSpan Attempt { get; }

    public TimeSpan StreamStart { get; }

    public TimeSpan StreamIdle { get; }

    /// <summary>The limit on the whole call.</summary>
    public TimeSpan Whole { get; }

    /// <summary>Ends with a token of the caller's or with the limit on the whole call.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the limit on the whole call was reached.</summary>
    public bool HasTimedOut => _timer is { IsCancellationRequested: true };

    /// <summary>Whether a token of the caller's or the limit on the whole call has ended it.</summary>
    // Not asked of Token, which learns of it only after those who listen to the caller's token themselves.
    public bool AreOver => CancelledBy() is not null || HasTimedOut;

    /// <summary>The token by which the caller has ended the call; <see langword="null"/> when none has.</summary>
    public CancellationToken? CancelledBy() => Cancellation.SourceOf(_callToken, _walkToken);

    public void Dispose()
    {
        _linked?.Dispose();
        _timer?.Dispose();
    }

    private static TimeSpan? Checked(TimeSpan? limit, string name) =>
        OptionsCheck.LimitProblem(limit) is { } problem ? throw new ArgumentOutOfRangeException(name, problem) : limit;
}
