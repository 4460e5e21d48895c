namespace OpenAi.Http;

internal sealed partial class ApiTransport
{
    public Task<Download> DownloadAsync(DownloadEndpoint endpoint, RequestOptions? options, CancellationToken cancellationToken) =>
        DownloadAsync(new ApiRequest { Endpoint = endpoint, Accept = ApiRequest.Anything }, options, cancellationToken);

    /// <summary>Sends a request and hands over the answer's bytes while they arrive.</summary>
    public async Task<Download> DownloadAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        var call = new ApiCall(_settings, request, options, cancellationToken);
        try
        {
            return await ExecuteAsync(call, closes: false, static async (call, response, info, token) =>
            {
                var stream = await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
                return new Download(new DownloadStream(call, response, stream), info);
            }).ConfigureAwait(false);
        }
        catch
        {
            call.Dispose();
            throw;
        }
    }
}
