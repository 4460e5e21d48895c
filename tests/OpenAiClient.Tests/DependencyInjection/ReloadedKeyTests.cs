using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.DependencyInjection;

/// <summary>A key that changes in the configuration is used from the next attempt on.</summary>
[Collection(EnvironmentTests.Name)]
public class ReloadedKeyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_next_attempt_takes_the_key_that_stands_there_now(bool isKeyed)
    {
        var path = isKeyed ? "OpenAi:eu:ApiKey" : "OpenAi:ApiKey";
        var (openai, configuration, handler) = Create(path, isKeyed ? "eu" : null);

        await openai.PostAsync();
        configuration[path] = "sk-new";
        await openai.PostAsync();
        configuration[path] = "sk half\nwritten";
        await openai.PostAsync();
        configuration[path] = "sk-newer";
        await openai.PostAsync();

        Assert.Equal(["Bearer sk-old", "Bearer sk-new", "Bearer sk-new", "Bearer sk-newer"], handler.Requests.Select(static request => request.Header("Authorization")));
    }

    [Fact]
    public async Task A_key_from_code_stays()
    {
        var (openai, configuration, handler) = Create("OpenAi:ApiKey", key: null, options => options.ApiKey = "sk-code");

        configuration["OpenAi:ApiKey"] = "sk-new";
        await openai.PostAsync();

        Assert.Equal("Bearer sk-code", handler.Requests[0].Header("Authorization"));
    }

    private static (OpenAiClient Client, IConfigurationRoot Configuration, FakeHandler Handler) Create(string path, string? key, Action<OpenAiClientOptions>? configure = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(path, "sk-old")]).Build();
        var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}")) };
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration);
        var builder = key is null ? services.AddOpenAiClient() : services.AddKeyedOpenAiClient(key);
        if (configure is not null)
            services.AddOpenAiClient(configure);
        builder.ConfigurePrimaryHttpMessageHandler(() => handler);
        var provider = services.BuildServiceProvider();
        return (key is null ? provider.GetRequiredService<OpenAiClient>() : provider.GetRequiredKeyedService<OpenAiClient>(key), configuration, handler);
    }
}
