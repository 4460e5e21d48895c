using Microsoft.Extensions.Logging;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Responses;

/// <summary>
/// The events of a response that is made in the background. A cut connection is taken up again behind the last event; where
/// the server does not give events any more, the response is polled, and its end told by one event.
/// </summary>
internal sealed class BackgroundStream(ResponsesClient responses, int maxRetries, RequestOptions? requestOptions, CancellationToken callToken)
{
    private readonly RequestOptions _furtherOptions = Further(requestOptions);

    private ILogger Logger => responses.Settings.Loggers.Of(ResponsesClient.GetStream);

    /// <summary>Enumerates the events, from those of the first connection on.</summary>
    /// <param name="source">The first connection's events.</param>
    /// <param name="id">The response, where it is known already.</param>
    /// <param name="last">The sequence number of the last event that is known already.</param>
    /// <param name="enumerationToken">The enumeration's own token.</param>
    public async IAsyncEnumerator<ResponseStreamEvent> EnumerateAsync(IAsyncEnumerable<ResponseStreamEvent> source, string? id, int? last, CancellationToken enumerationToken)
    {
        var (cuts, isOver) = (0, false);
        try
        {
            while (true)
            {
                OpenAiException cut;
                var events = source.GetAsyncEnumerator(enumerationToken);
                await using var disposal = events.ConfigureAwait(false);
                while (true)
                {
                    try
                    {
                        if (!await events.MoveNextAsync().ConfigureAwait(false))
                        {
                            isOver = true;
                            yield break;
                        }
                    }
                    catch (OpenAiException exception) when (id is not null && (IsCut(exception) || (cuts > 0 && exception is BadRequestException)))
                    {
                        cut = exception;
                        break;
                    }
                    var item = events.Current;
                    // A server that begins from the start again tells what is known.
                    if (item.SequenceNumber is { } number && number <= last)
                        continue;
                    (cuts, last) = (0, item.SequenceNumber ?? last);
                    if (item is ResponseStateEvent { Response.Id: { Length: > 0 } known })
                        id = known;
                    isOver = ResponseEventReader.IsLast(item);
                    yield return item;
                }
                if (cut is BadRequestException)
                {
                    Log.NoLongerStreamed(Logger, id!, cut.Message);
                    var end = await EndAsync(id!, enumerationToken).ConfigureAwait(false);
                    isOver = true;
                    yield return end;
                    yield break;
                }
                // An attempt that delivered new events resets the number of retries.
                if (cuts++ == maxRetries)
                    throw cut;
                Log.Resuming(Logger, id!, last, cut.Message);
                source = responses.Again(id!, new() { StartingAfter = last }, _furtherOptions, callToken);
            }
        }
        finally
        {
            if (!isOver && id is not null && requestOptions?.CancelsAbandonedResponse == true)
                await responses.GiveUpAsync(id, requestOptions).ConfigureAwait(false);
        }
    }

    // Resumed after failures of the network and idle timeouts; not after errors of the server or the timeout of the whole call.
    private static bool IsCut(OpenAiException exception) =>
        exception is IncompleteStreamException or ApiConnectionException or ApiTimeoutException { Limit: TimeoutLimit.StreamIdle or TimeoutLimit.StreamStart };

    private async Task<ResponseStreamEvent> EndAsync(string id, CancellationToken enumerationToken)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        var running = new Response { Id = id, Status = ResponseStatus.InProgress };
        var response = await responses.PollAsync(running, polling: null, _furtherOptions, linked.Token).ConfigureAwait(false);
        return ResponseEventReader.Of(response);
    }

    // Giving up is the stream's own to do, once.
    private static RequestOptions Further(RequestOptions? requestOptions)
    {
        var options = FollowUpOptions.Of(requestOptions);
        options.CancelsAbandonedResponse = false;
        return options;
    }
}
