using Microsoft.Extensions.Logging;

namespace OpenAi.AspNetCore;

/// <summary>The log messages of the package.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A call of the OpenAI API failed; the response has status {Status}.")]
    public static partial void CallFailed(ILogger logger, int status, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A stream of the OpenAI API failed after its first event; the client gets an error event.")]
    public static partial void StreamFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A webhook was refused: {Reason}")]
    public static partial void WebhookRefused(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The webhook {DeliveryId} was delivered before and is not handled again.")]
    public static partial void WebhookKnown(ILogger logger, string deliveryId);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The webhook {DeliveryId} is being handled already; the server will deliver it again later.")]
    public static partial void WebhookUnderWay(ILogger logger, string deliveryId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The cache could not store the result of the webhook {DeliveryId}, which may be handled again when it is delivered again.")]
    public static partial void WebhookNotKept(ILogger logger, string deliveryId, Exception exception);
}
