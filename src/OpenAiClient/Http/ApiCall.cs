using OpenAi.Telemetry;

namespace OpenAi.Http;

/// <summary>One call of the library's user, from its first attempt to the last byte of its answer.</summary>
internal sealed class ApiCall : IDisposable
{
    public ApiCall(
        ClientSettings settings, ApiRequest request, RequestOptions? options, CancellationToken callToken, CancellationToken enumerationToken = default)
    {
        Settings = settings;
        Request = request;
        Options = options;
        Limits = new CallLimits(settings, options, callToken, enumerationToken);
        Secrets = new CallSecrets(settings, options);
    }

    public ClientSettings Settings { get; }

    public ApiRequest Request { get; }

    public RequestOptions? Options { get; }

    public CallLimits Limits { get; }

    public CallSecrets Secrets { get; }

    /// <summary>The observer of the call for logs and telemetry; <see langword="null"/> when there is no listener.</summary>
    public CallWatch? Watch { get; init; }

    /// <summary>The number of attempts so far.</summary>
    public int Attempts { get; private set; }

    /// <summary>
    /// The key by which the server recognizes a retry; <see langword="null"/> when none is needed.
    /// </summary>
    public string? IdempotencyKey => field ??= Options?.IdempotencyKey is { } own ? own : NeedsIdempotencyKey ? Http.IdempotencyKey.Create(Settings.TimeProvider) : null;

    /// <summary>The failure of the last attempt that was retried.</summary>
    public Exception? LastFailure { get; set; }

    /// <summary>The position at which an interrupted download resumes; <see langword="null"/> at its beginning.</summary>
    public ResumePoint? Resume { get; set; }

    /// <summary>Whether the current attempt has begun to send.</summary>
    public bool IsSending { get; private set; }

    public async ValueTask<HttpRequestMessage> NextAttemptAsync(CancellationToken token)
    {
        IsSending = false;
        try
        {
            Secrets.Key = Settings.ApiKeyProvider is { } provider && Settings.Authentication != OpenAiAuthentication.None
                ? await KeyAsync(provider, token).ConfigureAwait(false)
                : Settings.ApiKey;
            var message = Request.CreateMessage(this);
            Attempts++;
            IsSending = true;
            return message;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !token.IsCancellationRequested)
        {
            // The exception may come from a key provider, the source of an upload, or a header that cannot be sent.
            throw new CallersException(exception);
        }
    }

    public void Dispose() => Limits.Dispose();

    private bool NeedsIdempotencyKey =>
        Settings.SendIdempotencyKeys
        && Limits.MaxRetries > 0
        && Request.Endpoint.Method != HttpMethod.Get
        && Request.Endpoint.Method != HttpMethod.Delete
        && Request.Body?.CannotRepeat is null;

    private static async ValueTask<string> KeyAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken token)
    {
        var key = await Cancellation.WaitAsync(provider(token), token).ConfigureAwait(false);
        return ApiKey.Problem(key) is { } problem ? throw new InvalidOperationException($"OpenAiClientOptions.ApiKeyProvider: {problem}") : key;
    }
}
