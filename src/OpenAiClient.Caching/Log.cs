using Microsoft.Extensions.Logging;

namespace OpenAi.Caching;

/// <summary>All that the cache logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The answer cache could not be read; the request goes to the server.")]
    public static partial void NotRead(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "An answer could not be kept in the cache.")]
    public static partial void NotKept(ILogger logger, Exception exception);
}
