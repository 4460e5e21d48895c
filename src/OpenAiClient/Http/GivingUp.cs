using Microsoft.Extensions.Logging;

namespace OpenAi.Http;

/// <summary>Ends work on the server that nobody waits for any more.</summary>
internal static class GivingUp
{
    // Whoever gives something up does not want to wait for that.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>Asks for it, and never fails: what went wrong before is what the caller wants to know.</summary>
    /// <param name="cancel">Asks the server to cancel it.</param>
    /// <param name="id">What is cancelled.</param>
    /// <param name="requestOptions">The options of its caller.</param>
    /// <param name="logger">Where a failure is told.</param>
    /// <param name="log">Tells it.</param>
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
