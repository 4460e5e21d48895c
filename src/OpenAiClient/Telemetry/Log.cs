using Microsoft.Extensions.Logging;

namespace OpenAi.Telemetry;

/// <summary>
/// All log messages of the client, which CONTRIBUTING.md lists. No message contains a key, and only the messages for bodies contain a
/// body. A part in brackets is left out when its value is not known (<see cref="KnownPartsLogger"/>).
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The API key will be sent over plain http to {Address}; anyone on the network path can read it. Use https.")]
    public static partial void PlainHttp(ILogger logger, string address);

    [LoggerMessage(2, LogLevel.Warning, "{Method} {Path}: attempt {Attempt} failed, trying again in {Delay}. {Reason}")]
    public static partial void Retrying(ILogger logger, string method, string path, int attempt, TimeSpan delay, string reason);

    [LoggerMessage(3, LogLevel.Debug, "{Method} {Path}: {Status} on attempt {Attempt}[, request id {RequestId}].")]
    public static partial void Answered(ILogger logger, string method, string path, int status, int attempt, string? requestId);

    [LoggerMessage(4, LogLevel.Warning, "The upload {UploadId} failed and could not be cancelled on the server; it will expire there.")]
    public static partial void UploadNotCancelled(ILogger logger, string uploadId, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "The run {RunId} was abandoned and could not be cancelled on the server; it locks its thread until it expires.")]
    public static partial void RunNotCancelled(ILogger logger, string runId, Exception exception);

    [LoggerMessage(6, LogLevel.Warning, "The function {Function} that a model called failed.")]
    public static partial void FunctionFailed(ILogger logger, string function, Exception exception);

    [LoggerMessage(7, LogLevel.Debug, "{Method} {Path} begins[; model {Model}].")]
    public static partial void CallBegun(ILogger logger, string method, string path, string? model);

    [LoggerMessage(8, LogLevel.Debug, "{Method} {Path}: {Status} after {Duration}, {Attempts} attempts[, request id {RequestId}].")]
    public static partial void CallEnded(ILogger logger, string method, string path, int? status, TimeSpan duration, int attempts, string? requestId);

    [LoggerMessage(9, LogLevel.Information, "{Method} {Path}: [{Model} ]answered {Status} after {Duration} and ended with {FinishReasons}[; {InputTokens} tokens in][, {OutputTokens} tokens out], {Attempts} attempts[, request id {RequestId}].")]
    public static partial void ModelAnswered(
        ILogger logger, string method, string path, string? model, int? status, TimeSpan duration, string finishReasons, long? inputTokens, long? outputTokens, int attempts, string? requestId);

    [LoggerMessage(10, LogLevel.Error, "{Method} {Path} failed after {Duration}: {Kind}[, status {Status}], {Attempts} attempts[, request id {RequestId}]. {Reason}")]
    public static partial void CallFailed(
        ILogger logger, string method, string path, TimeSpan duration, string kind, int? status, int attempts, string? requestId, string reason);

    [LoggerMessage(11, LogLevel.Debug, "{Method} {Path} was cancelled after {Duration}; {Attempts} attempts[, request id {RequestId}].")]
    public static partial void CallCancelled(ILogger logger, string method, string path, TimeSpan duration, int attempts, string? requestId);

    [LoggerMessage(12, LogLevel.Information, "{Method} {Path}: the stream[ of {Model}] ended with {FinishReasons} after {Events} events and {Duration}, the first after {FirstEvent}[; {InputTokens} tokens in][, {OutputTokens} tokens out], {Attempts} attempts[, request id {RequestId}].")]
    public static partial void StreamEnded(
        ILogger logger, string method, string path, string? model, string finishReasons, int events, TimeSpan duration, TimeSpan? firstEvent, long? inputTokens, long? outputTokens, int attempts, string? requestId);

    [LoggerMessage(13, LogLevel.Debug, "{Method} {Path}: the caller stopped reading the answer after {Events} events and {Duration}[; request id {RequestId}].")]
    public static partial void AnswerLeft(ILogger logger, string method, string path, int events, TimeSpan duration, string? requestId);

    [LoggerMessage(14, LogLevel.Debug, "The function {Function} begins, for call {CallId} of a model.")]
    public static partial void ToolBegun(ILogger logger, string function, string callId);

    [LoggerMessage(15, LogLevel.Debug, "The function {Function} ended after {Duration}, for call {CallId} of a model: {Outcome}.")]
    public static partial void ToolEnded(ILogger logger, string function, TimeSpan duration, string callId, string outcome);

    [LoggerMessage(16, LogLevel.Debug, "{Method} {Path}: the server is not done; polling again in {Delay}.")]
    public static partial void Polled(ILogger logger, string method, string path, TimeSpan delay);

    [LoggerMessage(17, LogLevel.Information, "The stream of {ResponseId} was interrupted, and resumes[ after event {SequenceNumber}]. {Reason}")]
    public static partial void Resuming(ILogger logger, string responseId, int? sequenceNumber, string reason);

    [LoggerMessage(18, LogLevel.Information, "The server no longer streams {ResponseId}; polling it until it is done. {Reason}")]
    public static partial void NoLongerStreamed(ILogger logger, string responseId, string reason);

    [LoggerMessage(19, LogLevel.Trace, "{Method} {Path} sends: {Body}")]
    public static partial void RequestBody(ILogger logger, string method, string path, string body);

    [LoggerMessage(20, LogLevel.Warning, "Moderation failed; the content passes unchecked, because ModerationGuardOptions.FailOpen is set.")]
    public static partial void ModerationFailed(ILogger logger, Exception exception);

    [LoggerMessage(21, LogLevel.Trace, "{Method} {Path} receives: {Body}")]
    public static partial void ResponseBody(ILogger logger, string method, string path, string body);

    [LoggerMessage(22, LogLevel.Information, "{Method} {Path} was answered from the cache[, with the request id {RequestId} of the cached answer].")]
    public static partial void AnsweredFromCache(ILogger logger, string method, string path, string? requestId);

    [LoggerMessage(23, LogLevel.Warning, "The response {ResponseId} was abandoned and could not be cancelled on the server, which may continue it.")]
    public static partial void ResponseNotCancelled(ILogger logger, string responseId, Exception exception);
}
