using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using OpenAi.Caching;
using OpenAi.Chat;
using OpenAi.Tests.Support;
using static OpenAi.Tests.Caching.CachedClient;

namespace OpenAi.Tests.Caching;

public class AddAnswerCacheTests
{
    [Fact]
    public async Task Without_a_cache_of_the_containers_answers_are_kept_in_memory()
    {
        using var server = Server();
        var services = new ServiceCollection();
        services.AddOpenAiClient(static options => options.ApiKey = "sk-test").AddAnswerCache().ConfigurePrimaryHttpMessageHandler(() => server);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ChatClient>().CreateAsync(Steady);
        var second = await provider.GetRequiredService<ChatClient>().CreateAsync(Steady);

        Assert.True(second.ResponseInfo!.IsFromCache());
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_containers_own_cache_is_used_whenever_it_was_registered(bool before)
    {
        var cache = new MemoryCache();
        using var server = Server();
        var services = new ServiceCollection();
        if (before)
            services.AddSingleton<IDistributedCache>(cache);
        services.AddOpenAiClient(static options => options.ApiKey = "sk-test")
            .AddAnswerCache(static options => options.KeyPrefix = "mine:")
            .ConfigurePrimaryHttpMessageHandler(() => server);
        if (!before)
            services.AddSingleton<IDistributedCache>(cache);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ChatClient>().CreateAsync(Steady);

        Assert.StartsWith("mine:", Assert.Single(cache.Entries).Key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_AddAnswerCache_has_no_cache()
    {
        using var server = Server();
        var services = new ServiceCollection();
        services.AddKeyedOpenAiClient("cached", static options => options.ApiKey = "sk-a").AddAnswerCache().ConfigurePrimaryHttpMessageHandler(() => Server());
        services.AddOpenAiClient(static options => options.ApiKey = "sk-b").ConfigurePrimaryHttpMessageHandler(() => server);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ChatClient>().CreateAsync(Steady);
        await provider.GetRequiredService<ChatClient>().CreateAsync(Steady);

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public void A_null_builder_is_refused() =>
        Assert.Equal("builder", Assert.Throws<ArgumentNullException>(static () => ((IHttpClientBuilder)null!).AddAnswerCache()).ParamName);
}
