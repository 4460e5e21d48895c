using Microsoft.Extensions.Logging;

namespace OpenAi.AspNetCore;

/// <summary>What the package logs.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A call of OpenAI's API failed, and the request is answered with status {Status}.")]
    public static partial void CallFailed(ILogger logger, int status, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A stream of OpenAI's API failed after its first event, and its reader is told so in an event.")]
    public static partial void StreamFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A webhook was refused: {Reason}")]
    public static partial void WebhookRefused(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The webhook {DeliveryId} was delivered before and is not handled again.")]
    public static partial void WebhookKnown(ILogger logger, string deliveryId);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The webhook {DeliveryId} is being handled, and shall be delivered again later.")]
    public static partial void WebhookUnderWay(ILogger logger, string deliveryId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The cache could not keep what became of the webhook {DeliveryId}: it may be handled again when it is delivered again.")]
    public static partial void WebhookNotKept(ILogger logger, string deliveryId, Exception exception);
}
