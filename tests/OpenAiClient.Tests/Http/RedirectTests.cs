using System.Net;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>A caller's HttpClient may follow redirects; an answer from another host is then rejected.</summary>
public class RedirectTests
{
    [Theory]
    [InlineData(301, OpenAiAuthentication.ApiKeyHeader, false)]
    [InlineData(307, OpenAiAuthentication.ApiKeyHeader, false)]
    [InlineData(307, OpenAiAuthentication.Bearer, false)]
    [InlineData(307, OpenAiAuthentication.None, false)]
    [InlineData(307, OpenAiAuthentication.ApiKeyHeader, true)]
    public async Task An_answer_from_another_host_is_refused(int status, OpenAiAuthentication authentication, bool streamed)
    {
        using var other = new LoopbackServer(static connection =>
        {
            connection.ReadRequest();
            connection.Answer("""{"id":"from elsewhere"}""");
        });
        var requests = 0;
        using var server = new LoopbackServer(connection =>
        {
            Interlocked.Increment(ref requests);
            connection.ReadRequest();
            connection.Write($"HTTP/1.1 {status} Moved\r\nLocation: {other.Address}/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        using var http = new HttpClient();
        using var openai = new OpenAiClient(server.Options(options => (options.Authentication, options.MaxRetries) = (authentication, 3)), http);

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(async () =>
            await (streamed ? openai.StreamAsync().ReadAllAsync() : (Task)openai.PostAsync()));

        Assert.StartsWith($"The answer came from {other.Address.Authority}, not from {server.Address.Authority}", exception.Message, StringComparison.Ordinal);
        Assert.Contains("AllowAutoRedirect", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, requests);
    }

    [Theory]
    [InlineData("https://example.test/v2/models", OpenAiAuthentication.ApiKeyHeader)]
    [InlineData("https://elsewhere.test/v1/models", OpenAiAuthentication.Bearer)]
    public async Task An_answer_from_the_same_host_or_where_a_handler_sent_the_request_is_accepted(string address, OpenAiAuthentication authentication)
    {
        using var handler = new FakeHandler
        {
            Default = (request, _) =>
            {
                request.RequestUri = new Uri(address);
                return Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.OK));
            },
        };
        using var openai = handler.CreateClient(options => options.Authentication = authentication);

        Assert.NotNull(await openai.PostAsync());
    }

    [Theory]
    [InlineData(OpenAiAuthentication.ApiKeyHeader)]
    [InlineData(OpenAiAuthentication.None)]
    public async Task A_handler_before_the_clients_own_connections_may_send_requests_elsewhere(OpenAiAuthentication authentication)
    {
        using var other = new LoopbackServer(static connection =>
        {
            connection.ReadRequest();
            connection.Answer("""{"id":"from there"}""");
        });
        using var openai = new OpenAiClient(other.Options(options =>
        {
            options.Authentication = authentication;
            options.BaseAddress = new Uri("http://name-of-a-service/v1");
            options.WrapHandler = inner => new Rewriting(other.Address) { InnerHandler = inner };
        }));

        Assert.Equal("""{"id":"from there"}""", (await openai.PostAsync()).ToString());
    }

    [Theory]
    [InlineData("304 Not Modified", "", "304 Not Modified")]
    [InlineData("302 Found", "Location: https://a.test/\r\n", "302 Found to https://a.test/ (redirects are not followed; correct the base address)")]
    public async Task A_redirect_that_is_not_followed_says_where_to_if_the_server_does(string status, string headers, string told)
    {
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            connection.Write($"HTTP/1.1 {status}\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n");
        });
        using var openai = server.CreateClient();

        Assert.StartsWith(told + ", with an empty body", (await Assert.ThrowsAsync<ApiException>(() => openai.PostAsync())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"detail":"Not Found"}""", true)]
    [InlineData("<html></html>", true)]
    [InlineData("""{"error":{"message":"No such model.","code":"model_not_found"}}""", false)]
    public async Task A_404_of_a_path_that_nobody_serves_shows_the_address(string body, bool shows)
    {
        using var handler = FakeHandler.Json(body, HttpStatusCode.NotFound);
        using var openai = handler.CreateClient(static options => options.BaseAddress = new Uri("https://a.test/v1/chat/completions"));

        var message = (await Assert.ThrowsAsync<NotFoundException>(() => openai.Models.GetAsync("m"))).Message;

        Assert.Equal(shows, message.Contains("https://a.test/v1/chat/completions/models/m", StringComparison.Ordinal));
    }

    private sealed class Rewriting(Uri address) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(address, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
