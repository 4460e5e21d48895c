using System.Net;

namespace OpenAi.Http;

/// <summary>
/// Sends streams over connections of their own, on which nobody offers to decompress: a handler that decompresses adds its
/// offer to every request, and a compressed stream is held back by whoever compresses it.
/// </summary>
internal sealed class StreamAwareHandler : HttpMessageHandler
{
    private readonly HttpMessageInvoker _whole;
    private readonly HttpMessageInvoker _streams;

    public StreamAwareHandler(Func<DecompressionMethods, SocketsHttpHandler> create)
    {
        _whole = new HttpMessageInvoker(create(DecompressionMethods.All));
        _streams = new HttpMessageInvoker(create(DecompressionMethods.None));
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        (IsStream(request) ? _streams : _whole).SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _whole.Dispose();
            _streams.Dispose();
        }
        base.Dispose(disposing);
    }

    private static bool IsStream(HttpRequestMessage request) =>
        request.Headers.NonValidated.TryGetValues("Accept", out var accepted) && accepted.ToString() == ApiRequest.EventStream;
}
