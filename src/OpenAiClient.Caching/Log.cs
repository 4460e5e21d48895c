using Microsoft.Extensions.Logging;

namespace OpenAi.Caching;

/// <summary>The log messages of the cache.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The answer cache could not be read; the request is sent to the server.")]
    public static partial void NotRead(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "An answer could not be written to the cache.")]
    public static partial void NotKept(ILogger logger, Exception exception);
}
