using System.Net;
using System.Net.Sockets;
using System.Text;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Construction;

[Collection(EnvironmentTests.Name)]
public class ProxyTests
{
    [Fact]
    public async Task Plain_http_goes_to_the_proxy_of_the_options()
    {
        using var proxy = new TinyProxy();
        using var openai = Client("http://api.test/v1", new WebProxy(proxy.Address));

        var answer = await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.True(answer.Json.GetProperty("ok").GetBoolean());
        Assert.Equal("GET http://api.test/v1/models HTTP/1.1", await proxy.FirstLine);
    }

    [Fact]
    public async Task Https_asks_the_proxy_for_a_tunnel()
    {
        using var proxy = new TinyProxy();
        using var openai = Client("https://api.test/v1", new WebProxy(proxy.Address));

        await Assert.ThrowsAsync<ApiConnectionException>(() => openai.Raw.SendAsync(HttpMethod.Get, "models"));

        Assert.Equal("CONNECT api.test:443 HTTP/1.1", await proxy.FirstLine);
    }

    [Fact]
    public async Task Without_one_the_proxy_of_the_environment_is_asked()
    {
        // .NET reads HTTPS_PROXY and its kin into this property, once per process.
        var environment = HttpClient.DefaultProxy;
        using var proxy = new TinyProxy();
        HttpClient.DefaultProxy = new WebProxy(proxy.Address);
        try
        {
            using var openai = Client("http://api.test/v1", proxy: null);
            await openai.Raw.SendAsync(HttpMethod.Get, "models");
        }
        finally
        {
            HttpClient.DefaultProxy = environment;
        }

        Assert.Equal("GET http://api.test/v1/models HTTP/1.1", await proxy.FirstLine);
    }

    private static OpenAiClient Client(string address, IWebProxy? proxy) =>
        new(new OpenAiClientOptions { ApiKey = "sk-1", BaseAddress = new Uri(address), Proxy = proxy, MaxRetries = 0 });

    /// <summary>Takes one connection, keeps its first line, and answers it itself; a tunnel is cut.</summary>
    private sealed class TinyProxy : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public TinyProxy()
        {
            _listener.Start();
            Address = new Uri($"http://{_listener.LocalEndpoint}");
            FirstLine = ServeAsync();
        }

        public Uri Address { get; }

        public Task<string> FirstLine { get; }

        public void Dispose() => _listener.Dispose();

        private async Task<string> ServeAsync()
        {
            using var client = await _listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            var first = await reader.ReadLineAsync() ?? "";
            while (await reader.ReadLineAsync() is { Length: > 0 })
            {
            }
            var answer = first.StartsWith("CONNECT", StringComparison.Ordinal)
                ? "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{\"ok\":true}";
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer));
            return first;
        }
    }
}
