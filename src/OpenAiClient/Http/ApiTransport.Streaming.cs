using System.Runtime.CompilerServices;

namespace OpenAi.Http;

internal sealed partial class ApiTransport
{
    public IAsyncEnumerable<TEvent> StreamAsync<TRequest, TEvent>(
        StreamEndpoint<TRequest, TEvent> endpoint, TRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TEvent : class
    {
        var body = RequestBody.Of(endpoint.Streamed(request), endpoint.Request, endpoint.Files, options);
        var recipe = new ApiRequest { Endpoint = endpoint, Body = body, Accept = ApiRequest.EventStream };
        return StreamAsync(endpoint, recipe, options, cancellationToken);
    }

    /// <summary>Sends a request anew for each enumeration and gives the events of its answer as they arrive.</summary>
    public async IAsyncEnumerable<TEvent> StreamAsync<TEvent>(
        StreamEndpoint<TEvent> endpoint,
        ApiRequest request,
        RequestOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TEvent : class
    {
        using var call = new ApiCall(_settings, request, options, cancellationToken);
        using var response = await ExecuteAsync(call, closes: false, static (_, response, _, _) => new ValueTask<HttpResponseMessage>(response)).ConfigureAwait(false);
        var info = new ResponseInfo(response, call.Attempts, call.Scrub);
        using var events = new EventStream<TEvent>(call, endpoint, info);

        var body = new SniffedStream(response.Content);
        await using var bodyDisposal = body.ConfigureAwait(false);
        if (!await events.WaitAsync(body.IsEventStreamAsync(events.Idle.Token)).ConfigureAwait(false))
        {
            foreach (var item in await events.WaitAsync(events.ReadWholeAsync(body)).ConfigureAwait(false))
                yield return item;
            yield break;
        }

        var source = events.Open(body);
        await using var sourceDisposal = source.ConfigureAwait(false);
        while (!events.Ended)
        {
            bool more;
            try
            {
                var move = source.MoveNextAsync();
                // Most events are in the buffer already, and the clock is not touched for them.
                if (!move.IsCompleted)
                    events.Idle.Start();
                more = await move.ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OpenAiException)
            {
                throw events.Failure(exception);
            }
            if (!more)
                throw events.Incomplete();
            if (source.Current.Data is not { } current)
                continue;
            events.Idle.Stop();
            yield return current;
        }
    }
}
