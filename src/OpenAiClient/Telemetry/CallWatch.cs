using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>
/// Follows one call of the library's user from its first attempt to its last byte, and tells it to those who listen. There is none where
/// nobody does. Its end is told once, whatever comes after.
/// </summary>
internal sealed class CallWatch
{
    private readonly TimeProvider _time;
    private readonly long _startedAt;
    private readonly GenAiCall? _model;
    private CallSecrets? _secrets;
    private bool _ended;

    private CallWatch(ClientSettings settings, ApiRequest request, RequestOptions? options)
    {
        _time = settings.TimeProvider;
        _startedAt = _time.GetTimestamp();
        if (IsHeard(settings, request.Endpoint, options))
            _model = GenAiCall.Begin(settings, request);
    }

    /// <summary>Whether anybody would hear of a call.</summary>
    public static bool IsWanted(ClientSettings settings, Endpoint endpoint, RequestOptions? options) => IsHeard(settings, endpoint, options);

    /// <summary>Begins to follow a call. What is current then is so for the method that awaits alone.</summary>
    public static CallWatch Begin(ClientSettings settings, ApiRequest request, RequestOptions? options) => new(settings, request, options);

    public long Now => _time.GetTimestamp();

    /// <summary>The call is set up; its secrets are known from now on.</summary>
    public void Follow(ApiCall call) => _secrets = call.Secrets;

    /// <summary>An attempt has failed, and another follows.</summary>
    public void Retrying(ApiCall call, TimeSpan delay, Exception? failure) => _model?.Retrying(call.Attempts, delay, failure);

    /// <summary>An event of a stream has come, for which its reader has waited since <paramref name="askedAt"/>.</summary>
    public void Received(object item, long askedAt) => _model?.Received(item, _time.GetElapsedTime(_startedAt), _time.GetElapsedTime(askedAt));

    /// <summary>The call has ended well.</summary>
    /// <param name="answer">The answer; <see langword="null"/> where it came in pieces.</param>
    public void Completed(object? answer = null) => End(answer, null, wasCut: false);

    /// <summary>The call has failed, or was cancelled.</summary>
    public void Failed(Exception exception) => End(null, exception, wasCut: true);

    /// <summary>The reader of a stream has left it; that is no failure.</summary>
    public void Left() => End(null, null, wasCut: true);

    private void End(object? answer, Exception? failure, bool wasCut)
    {
        if (_ended)
            return;
        _ended = true;
        _model?.End(answer, failure, wasCut, _time.GetElapsedTime(_startedAt), _secrets);
    }

    private static bool IsHeard(ClientSettings settings, Endpoint endpoint, RequestOptions? options) =>
        endpoint.Operation is not null && Instruments.AreHeard && settings.Telemetry.IsEnabled(options);
}
