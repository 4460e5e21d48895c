namespace OpenAi.Http;

internal sealed partial class ApiTransport
{
    public IAsyncEnumerable<TEvent> StreamAsync<TRequest, TEvent>(
        StreamEndpoint<TRequest, TEvent> endpoint, TRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TRequest : JsonModel
        where TEvent : class
    {
        var body = RequestBody.Of(endpoint.Streamed(request), endpoint.Files, options);
        var recipe = new ApiRequest { Endpoint = endpoint, Body = body, Accept = ApiRequest.EventStream };
        return StreamAsync(endpoint, recipe, options, cancellationToken);
    }

    /// <summary>Sends a request anew for each enumeration and gives the events of its answer as they arrive.</summary>
    public IAsyncEnumerable<TEvent> StreamAsync<TEvent>(
        StreamEndpoint<TEvent> endpoint, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TEvent : class =>
        new AsyncSequence<TEvent>(walkToken => WalkAsync(endpoint, request, options, cancellationToken, walkToken));

    private async IAsyncEnumerator<TEvent> WalkAsync<TEvent>(
        StreamEndpoint<TEvent> endpoint, ApiRequest request, RequestOptions? options, CancellationToken callToken, CancellationToken walkToken)
        where TEvent : class
    {
        using var call = new ApiCall(_settings, request, options, callToken, walkToken);
        using var response = await ExecuteAsync(call, closes: false, static (_, response, _, _) => new ValueTask<HttpResponseMessage>(response)).ConfigureAwait(false);
        using var events = new EventStream<TEvent>(call, endpoint, new ResponseInfo(response, call.Attempts, call.Scrub));

        var body = new SniffedStream(response.Content);
        await using var bodyDisposal = body.ConfigureAwait(false);
        if (!await events.WaitAsync(body.IsEventStreamAsync(events.Idle.Token)).ConfigureAwait(false))
        {
            var items = await events.WaitAsync(events.ReadWholeAsync(body)).ConfigureAwait(false);
            events.Idle.Stop();
            foreach (var item in items)
                yield return item;
            yield break;
        }

        var source = events.Open(body);
        await using var sourceDisposal = source.ConfigureAwait(false);
        while (!events.Ended)
        {
            events.ThrowIfCancelled();
            bool more;
            try
            {
                // Not WaitAsync: a method of its own would cost each event that is waited for an allocation.
                var step = source.MoveNextAsync();
                if (!step.IsCompleted)
                    events.Idle.Start();
                more = await step.ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OpenAiException)
            {
                throw events.Broken(exception);
            }
            if (!more)
            {
                if (events.IsWhole)
                    yield break;
                throw events.Incomplete();
            }
            // What is no event leaves the clock running.
            if (source.Current.Data is not { } current)
                continue;
            events.Idle.Stop();
            yield return current;
        }
    }
}
