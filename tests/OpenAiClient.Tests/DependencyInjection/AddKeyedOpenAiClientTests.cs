using Microsoft.Extensions.DependencyInjection;
using OpenAi.Raw;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.DependencyInjection;

[Collection(EnvironmentTests.Name)]
public class AddKeyedOpenAiClientTests
{
    [Fact]
    public async Task Accounts_live_side_by_side()
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer("{}")) };
        var services = new ServiceCollection().AddSingleton(AddOpenAiClientTests.Configuration(
            ("OpenAi:ApiKey", "sk-default"), ("OpenAi:eu:ApiKey", "sk-eu"), ("OpenAi:eu:BaseAddress", "https://eu.test/v1"), ("Else:ApiKey", "sk-else")));
        services.AddOpenAiClient().ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddKeyedOpenAiClient("eu").ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddKeyedOpenAiClient("code", static options => options.ApiKey = "sk-code").ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddKeyedOpenAiClient(1, static options => options.ApiKey = "sk-number").ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddKeyedOpenAiClient("1", AddOpenAiClientTests.Configuration(("Else:ApiKey", "sk-else")).GetSection("Else"), static options => options.Project = "p")
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<RawClient>().SendAsync(HttpMethod.Get, "models");
        foreach (var key in (object[])["eu", "code", 1, "1"])
            await provider.GetRequiredKeyedService<RawClient>(key).SendAsync(HttpMethod.Get, "models");

        Assert.Equal(
            ["Bearer sk-default", "Bearer sk-eu", "Bearer sk-code", "Bearer sk-number", "Bearer sk-else"],
            handler.Requests.Select(static request => request.Header("Authorization")!));
        Assert.Equal("eu.test", handler.Requests[1].Uri.Host);
        Assert.Equal("p", handler.Requests[4].Header("OpenAI-Project"));
    }

    [Fact]
    public void A_keyed_account_alone_leaves_no_default_one()
    {
        var services = new ServiceCollection();
        services.AddKeyedOpenAiClient("eu", static options => options.ApiKey = "sk-eu");
        using var provider = services.BuildServiceProvider();

        Assert.Null(provider.GetService<OpenAiClient>());
        Assert.NotNull(provider.GetKeyedService<OpenAiClient>("eu"));
    }
}
