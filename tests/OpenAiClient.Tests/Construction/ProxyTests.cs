using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
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
    public async Task Without_a_proxy_option_the_proxy_of_the_environment_is_used()
    {
        // .NET initializes this property from HTTPS_PROXY and similar variables, once per process.
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

    [Theory]
    [InlineData("http://puser:p%40ss%3A55@", false)]
    [InlineData("http://puser:p%40ss%3A55@", true)]
    public async Task A_user_in_the_proxys_address_logs_in(string user, bool isOwn)
    {
        var seen = new List<string?>();
        using var server = new LoopbackServer(connection =>
        {
            var authorization = ServerConnection.Header(connection.ReadRequest().Head, "Proxy-Authorization");
            lock (seen)
                seen.Add(authorization);
            connection.Write(authorization is null
                ? "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                : "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        var address = new Uri(user + server.Address.Authority);
        using var openai = Client("https://api.test/v1", isOwn ? new OwnProxy(address) : new WebProxy(address));

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => openai.Raw.SendAsync(HttpMethod.Get, "models"));

        Assert.Equal([null, "Basic " + Convert.ToBase64String("puser:p@ss:55"u8)], seen);
        Assert.DoesNotContain("puser", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_of_the_environments_proxy_is_in_no_message_and_no_log()
    {
        var environment = HttpClient.DefaultProxy;
        using var log = new FakeLog();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        using var server = new LoopbackServer(static connection =>
        {
            connection.ReadRequest();
            connection.Write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        HttpClient.DefaultProxy = new OwnProxy(new Uri($"http://puser:ppa55@{server.Address.Authority}"));
        try
        {
            using var openai = new OpenAiClient(new OpenAiClientOptions
            {
                ApiKey = "sk-1",
                BaseAddress = new Uri("https://api.test/v1"),
                MaxRetries = 1,
                TimeProvider = new InstantClock(),
                LoggerFactory = factory,
            });

            var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => openai.Raw.SendAsync(HttpMethod.Get, "models"));

            Assert.Equal(2, exception.Attempts);
            Assert.IsType<HttpRequestException>(exception.InnerException);
            Assert.NotEmpty(log.Lines);
            foreach (var text in new[] { exception.ToString(), exception.InnerException.Message, log.Text })
            {
                Assert.Contains("127.0.0.1", text, StringComparison.Ordinal);
                Assert.DoesNotContain("ppa55", text, StringComparison.Ordinal);
            }
        }
        finally
        {
            HttpClient.DefaultProxy = environment;
        }
    }

    private static OpenAiClient Client(string address, IWebProxy? proxy) =>
        new(new OpenAiClientOptions { ApiKey = "sk-1", BaseAddress = new Uri(address), Proxy = proxy, MaxRetries = 0 });

    private sealed class OwnProxy(Uri address) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri? GetProxy(Uri destination) => address;

        public bool IsBypassed(Uri host) => false;
    }

    /// <summary>Accepts one connection, records its first line, and answers it; a tunnel is closed.</summary>
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
