using OpenAi.Telemetry;

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
        var several = endpoint.Wanted(request) is > 1 and var count ? endpoint with { TerminalEvents = count } : endpoint;
        return StreamAsync(several, recipe, options, cancellationToken);
    }

    /// <summary>Sends a new request for each enumeration and yields the events of the answer as they arrive.</summary>
    public IAsyncEnumerable<TEvent> StreamAsync<TEvent>(
        StreamEndpoint<TEvent> endpoint, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TEvent : class =>
        new DelegateAsyncEnumerable<TEvent>(enumerationToken => CallWatch.IsWanted(_settings, endpoint, options)
            ? WatchedStream(endpoint, request, options, cancellationToken, enumerationToken)
            : EventStream<TEvent>.ReadAsync(endpoint, () => OpenAsync(new ApiCall(_settings, request, options, cancellationToken, enumerationToken))));

    private WatchedStream<TEvent> WatchedStream<TEvent>(
        StreamEndpoint<TEvent> endpoint, ApiRequest request, RequestOptions? options, CancellationToken callToken, CancellationToken enumerationToken)
        where TEvent : class =>
        new(
            endpoint,
            () => CallWatch.Begin(_settings, request, options),
            watch => EventStream<TEvent>.ReadAsync(endpoint, () => OpenAsync(new ApiCall(_settings, request, options, callToken, enumerationToken) { Watch = watch })));
}
