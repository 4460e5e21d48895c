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

        Assert.Equal($"No secure connection to the server: {exception.InnerException!.InnerException!.Message}", exception.Message);
        Assert.DoesNotContain("see inner exception", exception.Message, StringComparison.Ordinal);
    }
}
