using System.Net;
using System.Runtime.Versioning;

namespace OpenAi.Http;

/// <summary>Creates the handler of a client for which the caller provides no <see cref="HttpClient"/>.</summary>
internal static class DefaultHttpClient
{
    // Long enough to reuse connections, short enough to follow changes of the server's DNS entry.
    private static readonly TimeSpan _connectionLifetime = TimeSpan.FromMinutes(5);

    public static HttpClient Create(OpenAiClientOptions options) =>
        new(CreateHandler(options)) { Timeout = Timeout.InfiniteTimeSpan };

    public static HttpMessageHandler CreateHandler(OpenAiClientOptions options)
    {
        // In a browser, the browser manages the connections.
        HttpMessageHandler handler = OperatingSystem.IsBrowser() ? new HttpClientHandler { AllowAutoRedirect = false } : new StreamAwareHandler(options);
        if (options.WrapHandler is not { } wrap)
            return handler;
        return wrap(handler) ?? throw new InvalidOperationException("OpenAiClientOptions.WrapHandler returned null.");
    }

    [UnsupportedOSPlatform("browser")]
    public static SocketsHttpHandler CreateSocketsHandler(OpenAiClientOptions options, DecompressionMethods decompression)
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect would send the key to a server that the caller did not choose.
            AllowAutoRedirect = false,
            AutomaticDecompression = decompression,
            ConnectTimeout = options.ConnectTimeout,
            EnableMultipleHttp2Connections = true,
            PooledConnectionLifetime = _connectionLifetime,
            // Disposing a stream stops the server at once; draining the response to save the connection would let the server continue.
            ResponseDrainTimeout = TimeSpan.Zero,
            UseCookies = false,
        };
        if (options.Proxy is { } proxy)
            handler.Proxy = ProxyWithUser.Of(proxy);
        return handler;
    }
}
