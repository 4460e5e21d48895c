using System.Text;
using Microsoft.Extensions.Logging;
using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>Writes the log messages of a call.</summary>
internal sealed class CallLog
{
    private readonly ClientSettings _settings;
    private readonly ApiRequest _request;
    private readonly ILogger _logger;
    private readonly string? _model;
    private readonly AnswerFacts _facts;
    private readonly CallScope _scope;
    private ApiCall? _call;
    private ResponseInfo? _info;
    private int _events;
    private TimeSpan? _firstEvent;

    public CallLog(ClientSettings settings, ApiRequest request, string? model, AnswerFacts facts)
    {
        (_settings, _request, _model, _facts) = (settings, request, model, facts);
        _logger = settings.Loggers.Of(request.Endpoint);
        _scope = new CallScope($"{Method} /{Path}");
        using var scope = Open();
        Log.CallBegun(_logger, Method, Path, model);
    }

    private string Method => _request.Endpoint.Method.Method;

    private string Path => _request.Endpoint.ShownPath;

    private bool LogsBodies => _settings.Telemetry.LogsBodies && _logger.IsEnabled(LogLevel.Trace);

    /// <summary>Begins a log scope of the call, for the messages of this method and those that it awaits.</summary>
    public IDisposable? Open() => _logger.BeginScope(_scope);

    public void Sending(ApiCall call)
    {
        _call = call;
        if (call.Attempts == 1 && LogsBodies && _request.Body is not null)
            Log.RequestBody(_logger, Method, Path, _request.Body is JsonBody { Json: var json } ? Shown(json.Span) : "(a form with files)");
    }

    public void Answered(ResponseInfo info)
    {
        _info = info;
        _scope.RequestId = info.RequestId;
        Log.Answered(_logger, Method, Path, (int)info.Status, info.Attempts, info.RequestId);
        if (CacheMark.IsOn(info))
            Log.AnsweredFromCache(_logger, Method, Path, info.RequestId);
    }

    public void BodyRead(ReadOnlySpan<byte> body)
    {
        if (LogsBodies)
            Log.ResponseBody(_logger, Method, Path, Shown(body));
    }

    public void Retrying(int attempts, TimeSpan delay, Exception? failure) =>
        Log.Retrying(_logger, Method, Path, attempts, delay, failure?.Message ?? "");

    public void Received(TimeSpan sinceStart)
    {
        _events++;
        _firstEvent ??= sinceStart;
    }

    public void Ended(Exception? failure, bool wasLeft, TimeSpan duration)
    {
        using var scope = Open();
        var (attempts, id) = (_call?.Attempts ?? 0, _info?.RequestId);
        if (failure is OperationCanceledException)
            Log.CallCancelled(_logger, Method, Path, duration, attempts, id);
        else if (failure is not null)
            Log.CallFailed(_logger, Method, Path, duration, ErrorKind.Of(failure), Status(failure), attempts, id, Reason(failure));
        else if (wasLeft)
            Log.AnswerLeft(_logger, Method, Path, _events, duration, id);
        else if (_events > 0)
            Log.StreamEnded(_logger, Method, Path, Model, FinishReasons, _events, duration, _firstEvent, _facts.Usage?.Input, _facts.Usage?.Output, attempts, id);
        else if (_request.Endpoint.Operation is { Metrics: not OperationMetrics.None })
            Log.ModelAnswered(_logger, Method, Path, Model, (int?)_info?.Status, duration, FinishReasons, _facts.Usage?.Input, _facts.Usage?.Output, attempts, id);
        else
            Log.CallEnded(_logger, Method, Path, (int?)_info?.Status, duration, attempts, id);
    }

    private string? Model => string.IsNullOrEmpty(_facts.Model) ? _model : _facts.Model;

    private string FinishReasons => _facts.FinishReasons(wasCut: false) is { Length: > 0 } reasons ? string.Join(", ", reasons) : "no reason";

    private int? Status(Exception failure) => failure is ApiException error ? (int)error.Status : (int?)_info?.Status;

    // Messages of exceptions from the caller's callbacks may contain private data.
    private static string Reason(Exception failure) => failure is OpenAiException ? failure.Message : failure.GetType().Name;

    private string Shown(ReadOnlySpan<byte> body)
    {
        // The rest would be cut off anyway; a secret that is cut at this limit is removed as well.
        var most = (int)Math.Min(body.Length, 4L * _settings.Telemetry.MaxContentLength);
        return new SafeText(_settings, _call?.Secrets).Of(Encoding.UTF8.GetString(body[..most]));
    }
}
