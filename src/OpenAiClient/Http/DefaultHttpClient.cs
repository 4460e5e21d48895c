using System.Net;
using System.Runtime.Versioning;

namespace OpenAi.Http;

/// <summary>Makes the handler that a client uses when its caller brings none.</summary>
internal static class DefaultHttpClient
{
    // Long enough to reuse connections, short enough to follow a server that moves.
    private static readonly TimeSpan _connectionLifetime = TimeSpan.FromMinutes(5);

    public static HttpClient Create(OpenAiClientOptions options) =>
        new(CreateHandler(options)) { Timeout = Timeout.InfiniteTimeSpan };

    public static HttpMessageHandler CreateHandler(OpenAiClientOptions options)
    {
        // In a browser the connections are the browser's.
        HttpMessageHandler handler = OperatingSystem.IsBrowser() ? new HttpClientHandler { AllowAutoRedirect = false } : new StreamAwareHandler(options);
        if (options.WrapHandler is not { } wrap)
            return handler;
        return wrap(handler) ?? throw new InvalidOperationException("OpenAiClientOptions.WrapHandler gave null.");
    }

    [UnsupportedOSPlatform("browser")]
    public static SocketsHttpHandler CreateSocketsHandler(OpenAiClientOptions options, DecompressionMethods decompression)
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect would take the key to a server that nobody named.
            AllowAutoRedirect = false,
            AutomaticDecompression = decompression,
            ConnectTimeout = options.ConnectTimeout,
            EnableMultipleHttp2Connections = true,
            PooledConnectionLifetime = _connectionLifetime,
            // A stream that is left stops the server at once; reading on to save the connection would let it go on.
            ResponseDrainTimeout = TimeSpan.Zero,
            UseCookies = false,
        };
        if (options.Proxy is { } proxy)
            handler.Proxy = ProxyWithUser.Of(proxy);
        return handler;
    }
}
