using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace OpenAi.Testing.Http;

/// <summary>Kestrel without a host, which starts in milliseconds: HTTP/1.1 on a free port, without logging.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly KestrelServer _kestrel;

    private LoopbackServer(KestrelServer kestrel, Uri address)
    {
        _kestrel = kestrel;
        Address = address;
    }

    public Uri Address { get; }

    public static LoopbackServer Start(IHttpApplication<HttpContext> application)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        // Tests may upload bodies of any size.
        options.Limits.MaxRequestBodySize = null;
        options.Listen(IPAddress.Loopback, 0, static listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var kestrel = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        try
        {
            // Binding a loopback port does not block, so callers can start the server without await.
            kestrel.StartAsync(application, CancellationToken.None).GetAwaiter().GetResult();
            return new LoopbackServer(kestrel, new Uri(kestrel.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()));
        }
        catch
        {
            kestrel.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // With a cancelled token, Kestrel does not wait for answers in progress.
        await _kestrel.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        _kestrel.Dispose();
    }
}
