using Microsoft.Extensions.DependencyInjection;
using OpenAi.Http;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Construction;

public class WrapHandlerTests
{
    [Fact]
    public async Task A_handler_of_the_callers_stands_before_the_clients_own()
    {
        using var server = FakeHandler.Json("{}");
        HttpMessageHandler? own = null;
        var options = new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri("https://example.test/v1") };
        options.WrapHandler = handler =>
        {
            own = handler;
            return server;
        };
        using var openai = new OpenAiClient(options);

        await openai.PostAsync();

        Assert.IsType<StreamAwareHandler>(own);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_client_from_the_container_has_the_wrapping_handler_too()
    {
        using var server = FakeHandler.Json("{}");
        var services = new ServiceCollection();
        services.AddOpenAiClient(options => (options.ApiKey, options.WrapHandler) = ("sk-test", _ => server));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<OpenAiClient>().PostAsync();

        Assert.Single(server.Requests);
    }

    [Fact]
    public void A_wrapping_function_that_returns_null_is_refused()
    {
        var exception = Assert.Throws<InvalidOperationException>(static () => new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-test", WrapHandler = static _ => null! }));

        Assert.Contains("WrapHandler", exception.Message, StringComparison.Ordinal);
    }
}
