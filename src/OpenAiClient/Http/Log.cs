using Microsoft.Extensions.Logging;

namespace OpenAi.Http;

/// <summary>All that the client logs. No message holds a body or a key.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The API key will be sent over plain http to {Address}; anyone on the way can read it. Use https.")]
    public static partial void PlainHttp(ILogger logger, string address);

    [LoggerMessage(2, LogLevel.Information, "{Method} {Path}: attempt {Attempt} failed, trying again in {Delay}. {Reason}")]
    public static partial void Retrying(ILogger logger, string method, string path, int attempt, TimeSpan delay, string reason);

    [LoggerMessage(4, LogLevel.Warning, "The upload {UploadId} failed and could not be cancelled on the server; it expires there by itself.")]
    public static partial void UploadNotCancelled(ILogger logger, string uploadId, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "The run {RunId} was given up and could not be cancelled on the server; it holds its thread until it expires.")]
    public static partial void RunNotCancelled(ILogger logger, string runId, Exception exception);

    [LoggerMessage(3, LogLevel.Debug, "{Method} {Path}: {Status} on attempt {Attempt}, request id {RequestId}.")]
    public static partial void Answered(ILogger logger, string method, string path, int status, int attempt, string? requestId);

    [LoggerMessage(6, LogLevel.Warning, "The function {Function} that a model called failed.")]
    public static partial void FunctionFailed(ILogger logger, string function, Exception exception);

    [LoggerMessage(20, LogLevel.Warning, "Moderation failed, and what it should have checked passes, as ModerationGuardOptions.FailOpen wants it.")]
    public static partial void ModerationFailed(ILogger logger, Exception exception);
}
