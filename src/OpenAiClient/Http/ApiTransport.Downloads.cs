using OpenAi.Telemetry;

namespace OpenAi.Http;

internal sealed partial class ApiTransport
{
    public Task<Download> DownloadAsync(DownloadEndpoint endpoint, RequestOptions? options, CancellationToken cancellationToken) =>
        DownloadAsync(new ApiRequest { Endpoint = endpoint, Accept = ApiRequest.Anything }, options, cancellationToken);

    public Task<Download> DownloadAsync<TRequest>(DownloadEndpoint<TRequest> endpoint, TRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TRequest : JsonModel =>
        DownloadAsync(new ApiRequest { Endpoint = endpoint, Body = RequestBody.Of(request, files: null, options), Accept = ApiRequest.Anything }, options, cancellationToken);

    /// <summary>Sends a request and returns the body of the answer as a stream, while it arrives.</summary>
    public async Task<Download> DownloadAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        var watch = CallWatch.IsWanted(_settings, request.Endpoint, options) ? CallWatch.Begin(_settings, request, options) : null;
        using var scope = watch?.Open();
        OpenAnswer? answer = null;
        try
        {
            answer = await OpenAsync(new ApiCall(_settings, request, options, cancellationToken) { Watch = watch }).ConfigureAwait(false);
            if (request.Endpoint.HasNoText && PlainText.IsJsonOrPage(answer.Content))
                throw await JsonAnswer.NoBytesAsync(answer).ConfigureAwait(false);
            var stream = await answer.Content.ReadAsStreamAsync(answer.Call.Limits.Token).ConfigureAwait(false);
            // Only a request that does not change anything is repeated.
            var again = request.Endpoint.Method == HttpMethod.Get ? token => AskAgainAsync(answer.Call, token) : (Func<CancellationToken, Task<Answer>>?)null;
            return new Download(new DownloadStream(answer, stream, again), answer.Info);
        }
        catch (Exception exception)
        {
            watch?.Failed(exception);
            answer?.Dispose();
            throw;
        }
    }

    /// <summary>Sends the request of a download again.</summary>
    /// <param name="call">The call.</param>
    /// <param name="stop">Cancelled by what ends the call, too.</param>
    private Task<Answer> AskAgainAsync(ApiCall call, CancellationToken stop) => Retries.ExecuteAsync(
        call,
        async token =>
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(token, stop);
            try
            {
                return await AskAsync(call, either.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (stop.IsCancellationRequested)
            {
                throw new CallersException(new OperationCanceledException(exception.Message, exception, stop));
            }
        },
        stop).AsTask();
}
