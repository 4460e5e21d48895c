using Microsoft.Extensions.Logging;

namespace OpenAi.Http;

/// <summary>Cancels operations on the server that no caller waits for any more.</summary>
internal static class GivingUp
{
    // A caller that gives up should not have to wait long for the cancellation.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>Sends the cancellation, and never throws: the caller needs the original exception.</summary>
    /// <param name="cancel">Sends the request that cancels the operation.</param>
    /// <param name="id">The id of the operation.</param>
    /// <param name="requestOptions">The options of the caller's request.</param>
    /// <param name="logger">The logger for a failure of the cancellation.</param>
    /// <param name="log">Writes the log message.</param>
    public static async Task CancelAsync(Func<string, RequestOptions, Task> cancel, string id, RequestOptions? requestOptions, ILogger logger, Action<ILogger, string, Exception> log)
    {
        var options = FollowUpOptions.Of(requestOptions);
        options.Timeout = _patience;
        try
        {
            await cancel(id, options).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            log(logger, id, exception);
        }
    }
}
