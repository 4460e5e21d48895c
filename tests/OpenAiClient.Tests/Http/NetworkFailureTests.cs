using OpenAi.Http;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

public class NetworkFailureTests
{
    [Fact]
    public async Task A_failed_handshake_says_why_rather_than_where_to_look()
    {
        using var server = new LoopbackServer(static connection => connection.Write("HTTP/1.1 400 Bad Request\r\n\r\n"));
        using var openai = server.CreateClient(options => options.BaseAddress = new UriBuilder(server.Address) { Scheme = "https" }.Uri);

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => openai.PostAsync());

        Assert.Equal($"No secure connection to the server: {exception.InnerException!.InnerException!.Message} The server may use no TLS: its address then begins with http instead of https.", exception.Message);
        Assert.DoesNotContain("see inner exception", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nsk-SECRETsecretSECRET\r\n\r\n")]
    [InlineData("sk-SECRETsecretSECRET\r\n\r\n")]
    public async Task Text_of_the_server_in_inner_exceptions_is_redacted_as_well(string answer)
    {
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            connection.Write(answer);
        });
        using var openai = server.CreateClient(options => options.ApiKey = "sk-SECRETsecretSECRET");

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => openai.PostAsync());

        Assert.DoesNotContain("SECRET", exception.ToString(), StringComparison.Ordinal);
        Assert.Contains("the API key", exception.ToString(), StringComparison.Ordinal);
        Assert.NotNull(exception.InnerException?.StackTrace);
    }

    [Fact]
    public async Task A_call_of_a_disposed_client_says_so_and_is_not_retried()
    {
        using var logs = new FakeLog();
        var own = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-test", MaxRetries = 3, LoggerFactory = logs });
        own.Dispose();
        using var http = new HttpClient();
        using var given = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-test", MaxRetries = 3, LoggerFactory = logs }, http);
        http.Dispose();

        foreach (var openai in (OpenAiClient[])[own, given])
        {
            var exception = await Assert.ThrowsAsync<ObjectDisposedException>(() => openai.PostAsync());
            Assert.StartsWith("The client, or the HttpClient that it uses, was disposed.", exception.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<ObjectDisposedException>(async () => await openai.Raw.StreamAsync(HttpMethod.Post, "things", "{}").GetAsyncEnumerator().MoveNextAsync());
            await Assert.ThrowsAsync<ObjectDisposedException>(() => openai.Files.DownloadAsync("file-1"));
        }
        Assert.DoesNotContain("trying again", logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_without_secrets_stays_what_it_is()
    {
        var exception = new HttpRequestException("reset", new IOException("by peer"));

        Assert.Same(exception, CleanException.Of(exception, static text => text));
    }

    public static TheoryData<Exception> Quoting =>
    [
        new HttpRequestException(HttpRequestError.ProxyTunnelError, "http://u:secret@h", null, System.Net.HttpStatusCode.Forbidden),
        new HttpIOException(HttpRequestError.InvalidResponse, "http://u:secret@h"),
        new HttpProtocolException(7, "http://u:secret@h", null),
        new IOException("http://u:secret@h"),
        new InvalidDataException("http://u:secret@h"),
        new TimeoutException("http://u:secret@h"),
        new TaskCanceledException("http://u:secret@h"),
        new System.Security.Authentication.AuthenticationException("http://u:secret@h"),
        new FormatException("http://u:secret@h"),
    ];

    [Theory]
    [MemberData(nameof(Quoting))]
    public void A_copied_exception_says_the_same_without_secrets(Exception exception)
    {
        var copy = CleanException.Of(new HttpRequestException("failed", exception), AddressText.WithoutUsers).InnerException!;

        Assert.DoesNotContain("secret", copy.ToString(), StringComparison.Ordinal);
        Assert.Contains("http://h", copy.Message, StringComparison.Ordinal);
        Assert.Equal((exception as HttpRequestException)?.HttpRequestError, (copy as HttpRequestException)?.HttpRequestError);
        Assert.Equal((exception as HttpIOException)?.Message.Length - 9, (copy as HttpIOException)?.Message.Length);
    }

    [Theory]
    [InlineData("to proxy 'http://u:p@ss@h:1/' failed", "to proxy 'http://h:1/' failed")]
    [InlineData("http://h/a@b and a@b.test", "http://h/a@b and a@b.test")]
    [InlineData("no address, but a@b", "no address, but a@b")]
    public void User_information_is_removed_from_addresses_and_nothing_else(string text, string expected) => Assert.Equal(expected, AddressText.WithoutUsers(text));
}
