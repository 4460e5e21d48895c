using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>
/// Observes a call of the library's user from its first attempt to the last byte, and reports it as a span and metrics, as log messages,
/// or both. It is only created when there is a listener. The end of the call is reported once, whatever happens later.
/// </summary>
internal sealed class CallWatch
{
    private readonly TimeProvider _time;
    private readonly long _startedAt;
    private readonly GenAiOperation? _operation;
    private readonly AnswerFacts _facts = new();
    private readonly GenAiCall? _model;
    private readonly CallLog? _log;
    private CallSecrets? _secrets;
    private bool _ended;

    private CallWatch(ClientSettings settings, ApiRequest request, RequestOptions? options)
    {
        _time = settings.TimeProvider;
        _startedAt = _time.GetTimestamp();
        _operation = request.Endpoint.Operation;
        using var body = RequestTags.Parse(request);
        var model = body is null ? null : RequestTags.ModelOf(body.RootElement);
        if (IsHeard(settings, request.Endpoint, options))
            _model = new GenAiCall(settings, request, body?.RootElement, model, _facts);
        if (settings.Loggers.AreHeard(request.Endpoint))
            _log = new CallLog(settings, request, model, _facts);
    }

    public long Now => _time.GetTimestamp();

    /// <summary>Whether there is a listener for a call.</summary>
    public static bool IsWanted(ClientSettings settings, Endpoint endpoint, RequestOptions? options) =>
        IsHeard(settings, endpoint, options) || settings.Loggers.AreHeard(endpoint);

    /// <summary>Begins to observe a call. Its span is the current one for the method that begins it, and for those that it awaits.</summary>
    public static CallWatch Begin(ClientSettings settings, ApiRequest request, RequestOptions? options) => new(settings, request, options);

    /// <summary>Begins a log scope of the call, for the messages of this method and those that it awaits.</summary>
    public IDisposable? Open() => _log?.Open();

    /// <summary>Records that an attempt is about to be sent.</summary>
    public void Sending(ApiCall call)
    {
        _secrets = call.Secrets;
        _log?.Sending(call);
    }

    /// <summary>Records that the headers of an answer have arrived.</summary>
    public void Answered(ResponseInfo info)
    {
        _facts.IsFromCache = CacheMark.IsOn(info);
        _log?.Answered(info);
    }

    /// <summary>Records the body of an answer, or an event of a stream.</summary>
    public void BodyRead(ReadOnlySpan<byte> body) => _log?.BodyRead(body);

    /// <summary>Records that an attempt has failed and will be retried.</summary>
    public void Retrying(ApiCall call, TimeSpan delay, Exception? failure)
    {
        _model?.Retrying(call.Attempts, delay, failure);
        _log?.Retrying(call.Attempts, delay, failure);
    }

    /// <summary>Records an event of a stream, for which its reader has waited since <paramref name="askedAt"/>.</summary>
    public void Received(object item, long askedAt)
    {
        _operation?.Read(item, _facts);
        var sinceStart = _time.GetElapsedTime(_startedAt);
        _model?.Received(item, sinceStart, _time.GetElapsedTime(askedAt));
        _log?.Received(sinceStart);
    }

    /// <summary>Records that the call has succeeded.</summary>
    /// <param name="answer">The answer; <see langword="null"/> when it was streamed.</param>
    public void Completed(object? answer = null) => End(answer, null, wasLeft: false);

    /// <summary>Records that the call has failed or was cancelled.</summary>
    public void Failed(Exception exception) => End(null, exception, wasLeft: false);

    /// <summary>Records that the caller stopped reading the answer before its end, which is no failure.</summary>
    public void Left() => End(null, null, wasLeft: true);

    private void End(object? answer, Exception? failure, bool wasLeft)
    {
        if (_ended)
            return;
        _ended = true;
        var duration = _time.GetElapsedTime(_startedAt);
        if (answer is not null)
            _operation?.Read(answer, _facts);
        _model?.End(answer, failure, wasCut: wasLeft || failure is not null, duration, _secrets);
        _log?.Ended(failure, wasLeft, duration);
    }

    private static bool IsHeard(ClientSettings settings, Endpoint endpoint, RequestOptions? options) =>
        endpoint.Operation is not null && Instruments.AreHeard && settings.Telemetry.IsEnabled(options);
}
