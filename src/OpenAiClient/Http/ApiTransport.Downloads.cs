namespace OpenAi.Http;

internal sealed partial class ApiTransport
{
    public Task<Download> DownloadAsync(DownloadEndpoint endpoint, RequestOptions? options, CancellationToken cancellationToken) =>
        DownloadAsync(new ApiRequest { Endpoint = endpoint, Accept = ApiRequest.Anything }, options, cancellationToken);

    /// <summary>Sends a request and hands over the answer's bytes while they arrive.</summary>
    public async Task<Download> DownloadAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        var answer = await OpenAsync(request, options, cancellationToken).ConfigureAwait(false);
        try
        {
            var stream = await answer.Content.ReadAsStreamAsync(answer.Call.Limits.Token).ConfigureAwait(false);
            return new Download(new DownloadStream(answer, stream), answer.Info);
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }
}
