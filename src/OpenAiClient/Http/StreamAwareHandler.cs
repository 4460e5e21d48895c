using System.Net;
using System.Runtime.Versioning;

namespace OpenAi.Http;

/// <summary>
/// Sends streams and downloads over separate connections without automatic decompression, since a handler that decompresses requests
/// compression for every request. The compressing server or proxy delays a stream, and a compressed file that was cut off looks complete
/// and has no length.
/// </summary>
[UnsupportedOSPlatform("browser")]
internal sealed class StreamAwareHandler(OpenAiClientOptions options) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _whole = new(DefaultHttpClient.CreateSocketsHandler(options, DecompressionMethods.All));
    private readonly HttpMessageInvoker _plain = new(DefaultHttpClient.CreateSocketsHandler(options, DecompressionMethods.None));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.Set(ForeignAnswer.OwnConnections, true);
        return (IsPlain(request) ? _plain : _whole).SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _whole.Dispose();
            _plain.Dispose();
        }
        base.Dispose(disposing);
    }

    private static bool IsPlain(HttpRequestMessage request) =>
        request.Headers.NonValidated.TryGetValues("Accept-Encoding", out var accepted) && accepted.ToString() == "identity";
}
