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
        var several = endpoint.Wanted(request) is > 1 and var count ? endpoint with { LastWords = count } : endpoint;
        return StreamAsync(several, recipe, options, cancellationToken);
    }

    /// <summary>Sends a request anew for each enumeration and gives the events of its answer as they arrive.</summary>
    public IAsyncEnumerable<TEvent> StreamAsync<TEvent>(
        StreamEndpoint<TEvent> endpoint, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TEvent : class =>
        new AsyncSequence<TEvent>(walkToken => EventStream<TEvent>.ReadAsync(endpoint, () => OpenAsync(request, options, cancellationToken, walkToken)));
}
