using Microsoft.Extensions.Logging;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Responses;

/// <summary>
/// The events of a background response. An interrupted connection resumes after the last event; if the server no longer streams events,
/// the response is polled, and its end is returned as one event.
/// </summary>
internal sealed class BackgroundStream(ResponsesClient responses, ResponseStreamQuery query, int maxRetries, RequestOptions? requestOptions, CancellationToken callToken)
{
    private readonly RequestOptions _furtherOptions = Further(requestOptions);

    private ILogger Logger => responses.Settings.Loggers.Of(ResponsesClient.GetStream);

    /// <summary>Enumerates the events, beginning with those of the first connection.</summary>
    /// <param name="source">The events of the first connection.</param>
    /// <param name="id">The id of the response; <see langword="null"/> when it is not known yet. A known response is resumed by the first connection already.</param>
    /// <param name="enumerationToken">The token of the enumeration.</param>
    public async IAsyncEnumerator<ResponseStreamEvent> EnumerateAsync(IAsyncEnumerable<ResponseStreamEvent> source, string? id, CancellationToken enumerationToken)
    {
        var (cuts, isOver, last, isResumed) = (0, false, query.StartingAfter, id is not null);
        var known = last;
        try
        {
            while (true)
            {
                OpenAiException? cut = null;
                var events = source.GetAsyncEnumerator(enumerationToken);
                await using var disposal = events.ConfigureAwait(false);
                while (true)
                {
                    try
                    {
                        if (!await events.MoveNextAsync().ConfigureAwait(false))
                            break;
                    }
                    catch (OpenAiException exception) when (id is not null && (IsCut(exception) || (isResumed && exception is BadRequestException)))
                    {
                        cut = exception;
                        break;
                    }
                    var item = events.Current;
                    // Some servers stream all events again from the start, so known events are skipped. Others number no event but with 0.
                    if (item.SequenceNumber is { } number && number <= known)
                        continue;
                    (cuts, last) = (0, item.SequenceNumber ?? last);
                    if (item is ResponseStateEvent { Response.Id: { Length: > 0 } told })
                        id = told;
                    isOver |= ResponseEventReader.IsLast(item);
                    yield return item;
                }
                if (isOver || (cut is null && id is null))
                {
                    isOver = true;
                    yield break;
                }
                if (cut is null or BadRequestException)
                {
                    Log.NoLongerStreamed(Logger, id!, cut?.Message ?? "The stream ended before the response did.");
                    var end = await EndAsync(id!, enumerationToken).ConfigureAwait(false);
                    isOver = true;
                    yield return end;
                    yield break;
                }
                // An attempt that delivered new events resets the number of retries.
                if (cuts++ == maxRetries)
                    throw cut;
                Log.Resuming(Logger, id!, last, cut.Message);
                (isResumed, known) = (true, last);
                source = responses.Again(id!, query with { StartingAfter = last }, _furtherOptions, callToken);
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
        var wait = responses.WaitAsync(id, new() { Include = query.Include }, _furtherOptions, linked.Token);
        var response = await Cancellation.OfLinkedAsync(wait, "The wait was cancelled by its caller.", callToken, enumerationToken).ConfigureAwait(false);
        return ResponseEventReader.Of(response);
    }

    // The stream itself cancels an abandoned response, so the further requests must not.
    private static RequestOptions Further(RequestOptions? requestOptions)
    {
        var options = FollowUpOptions.Of(requestOptions);
        options.CancelsAbandonedResponse = false;
        return options;
    }
}
