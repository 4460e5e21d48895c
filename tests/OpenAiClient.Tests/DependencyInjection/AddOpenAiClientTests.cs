using System.Net;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAi.Chat;
using OpenAi.Http;
using OpenAi.Raw;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.DependencyInjection;

[Collection(EnvironmentTests.Name)]
public class AddOpenAiClientTests
{
    [Fact]
    public async Task The_section_OpenAi_configures_the_client()
    {
        using var handler = FakeHandler.Json("{}");
        var services = new ServiceCollection().AddSingleton(Configuration(
            ("OpenAi:ApiKey", "sk-section"),
            ("OpenAi:BaseAddress", "https://section.test/v1"),
            ("OpenAi:Headers:X-Team", "blue"),
            ("OpenAi:Query:api-version", "1")));
        services.AddOpenAiClient().ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<RawClient>().SendAsync(HttpMethod.Get, "models");

        Assert.Equal("https://section.test/v1/models?api-version=1", handler.Requests[0].Uri.ToString());
        Assert.Equal("Bearer sk-section", handler.Requests[0].Header("Authorization"));
        Assert.Equal("blue", handler.Requests[0].Header("X-Team"));
    }

    [Fact]
    public async Task Without_configuration_the_environment_configures_the_client()
    {
        using var scope = new EnvironmentScope("sk-env", "https://env.test/v1");
        using var handler = FakeHandler.Json("{}");
        var services = new ServiceCollection();
        services.AddOpenAiClient().ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<OpenAiClient>().Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Equal("https://env.test/v1/models", handler.Requests[0].Uri.ToString());
        Assert.Equal("Bearer sk-env", handler.Requests[0].Header("Authorization"));
    }

    [Fact]
    public void Code_wins_over_the_section_and_leaves_the_rest_of_it()
    {
        var section = Configuration(("Any:ApiKey", "sk-section"), ("Any:MaxRetries", "7"), ("Any:AttemptTimeout", "00:00:30")).GetSection("Any");
        var services = new ServiceCollection();
        services.AddOpenAiClient(section, static options => options.MaxRetries = 1);

        var options = OptionsOf(services);

        Assert.Equal(("sk-section", 1, TimeSpan.FromSeconds(30)), (options.ApiKey, options.MaxRetries, options.AttemptTimeout));
    }

    [Fact]
    public void Every_option_that_can_be_written_is_read()
    {
        var services = new ServiceCollection();
        services.AddOpenAiClient(Configuration(
            ("ApiKey", "sk-1"), ("Organization", "org"), ("Project", "proj"), ("Authentication", "apikeyheader"),
            ("BaseAddress", "https://a.test"), ("MaxRetries", "2"), ("RetryDelay", "00:00:00.1"), ("MaxRetryDelay", "00:00:05"), ("ConnectTimeout", "Infinite"),
            ("AttemptTimeout", "00:01:00"), ("StreamIdleTimeout", "00:00:07"), ("Timeout", "01:00:00"), ("Proxy", "http://proxy.test:8080"),
            ("StreamStartTimeout", "00:00:08"), ("CommentsKeepStreamsAlive", "false"), ("MaxResponseBytes", "1000"), ("MaxEventBytes", "100"),
            ("HttpVersion", "2.0"), ("HttpVersionPolicy", "RequestVersionExact"), ("SendIdempotencyKeys", "False"), ("ExpectContinueFrom", "5000000000")));

        var options = OptionsOf(services);

        Assert.Equal(("sk-1", "org", "proj"), (options.ApiKey, options.Organization, options.Project));
        Assert.Equal(OpenAiAuthentication.ApiKeyHeader, options.Authentication);
        Assert.Equal(new Uri("https://a.test"), options.BaseAddress);
        Assert.Equal(2, options.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(0.1), options.RetryDelay);
        Assert.Equal(TimeSpan.FromSeconds(5), options.MaxRetryDelay);
        Assert.Equal(Timeout.InfiniteTimeSpan, options.ConnectTimeout);
        Assert.Equal(TimeSpan.FromMinutes(1), options.AttemptTimeout);
        Assert.Equal(TimeSpan.FromSeconds(7), options.StreamIdleTimeout);
        Assert.Equal(TimeSpan.FromHours(1), options.Timeout);
        Assert.Equal(new Uri("http://proxy.test:8080"), options.Proxy?.GetProxy(options.BaseAddress!));
        Assert.Equal((TimeSpan.FromSeconds(8), false), (options.StreamStartTimeout, options.CommentsKeepStreamsAlive));
        Assert.Equal((1000, 100), (options.MaxResponseBytes, options.MaxEventBytes));
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), (options.HttpVersion, options.HttpVersionPolicy));
        Assert.Equal((false, 5_000_000_000), (options.SendIdempotencyKeys, options.ExpectContinueFrom));
    }

    [Fact]
    public void AddOpenAiClient_called_twice_applies_both_configurations_and_registers_once()
    {
        var services = new ServiceCollection();
        services.AddOpenAiClient(static options => (options.ApiKey, options.MaxRetries) = ("sk-1", 1));
        var count = services.Count(static service => service.ServiceType.Namespace!.StartsWith("OpenAi", StringComparison.Ordinal));
        services.AddOpenAiClient(static options => options.MaxRetries = 2);

        var options = OptionsOf(services);

        Assert.Equal(("sk-1", 2), (options.ApiKey, options.MaxRetries));
        Assert.Equal(count, services.Count(static service => service.ServiceType.Namespace!.StartsWith("OpenAi", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_client_and_its_resources_are_the_same_for_all()
    {
        var services = new ServiceCollection();
        services.AddOpenAiClient(static options => options.ApiKey = "sk-1");
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();

        var openai = provider.GetRequiredService<OpenAiClient>();

        Assert.Same(openai, scope.ServiceProvider.GetRequiredService<OpenAiClient>());
        Assert.Same(openai.Chat, scope.ServiceProvider.GetRequiredService<ChatClient>());
    }

    [Fact]
    public void Every_resource_client_can_be_injected()
    {
        var services = new ServiceCollection();
        services.AddOpenAiClient(static options => options.ApiKey = "sk-1");
        services.AddKeyedOpenAiClient("eu", static options => options.ApiKey = "sk-1");
        using var provider = services.BuildServiceProvider();
        var resources = typeof(OpenAiClient).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => property.PropertyType);

        var forgotten = resources.Where(type => provider.GetService(type) is null || ((IKeyedServiceProvider)provider).GetKeyedService(type, "eu") is null).Select(static type => type.Name);

        Assert.True(!forgotten.Any(), $"Add to DependencyInjection/ResourceClients.cs: {string.Join(", ", forgotten)}");
    }

    [Fact]
    public async Task Handlers_of_the_user_see_the_requests()
    {
        using var handler = FakeHandler.Json("{}");
        var services = new ServiceCollection();
        services.AddOpenAiClient(static options => options.ApiKey = "sk-1")
            .ConfigurePrimaryHttpMessageHandler(() => handler)
            .AddHttpMessageHandler(static () => new Stamp());
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<RawClient>().SendAsync(HttpMethod.Get, "models");

        Assert.Equal("seen", handler.Requests[0].Header("X-Stamp"));
    }

    [Fact]
    public void The_handler_of_the_factory_is_ours()
    {
        var services = new ServiceCollection();
        services.AddOpenAiClient(static options => options.ApiKey = "sk-1");
        using var provider = services.BuildServiceProvider();

        var handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("OpenAi");
        while (handler is DelegatingHandler { InnerHandler: { } inner })
            handler = inner;

        Assert.IsType<StreamAwareHandler>(handler);
        Assert.Equal(Timeout.InfiniteTimeSpan, provider.GetRequiredService<IHttpClientFactory>().CreateClient("OpenAi").Timeout);
    }

    [Fact]
    public void The_clock_and_the_log_come_from_the_container_unless_set()
    {
        using var log = new FakeLog();
        var clock = new OtherClock();
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock);
        services.AddOpenAiClient(static options => options.ApiKey = "sk-1");
        services.AddKeyedOpenAiClient("own", options => (options.ApiKey, options.LoggerFactory, options.TimeProvider) = ("sk-2", log, new OtherClock()));

        Assert.Same(clock, OptionsOf(services).TimeProvider);
        Assert.NotNull(OptionsOf(services).LoggerFactory);
        Assert.NotSame(clock, OptionsOf(services, "own").TimeProvider);
        Assert.Same(log, OptionsOf(services, "own").LoggerFactory);
    }

    [Fact]
    public void Null_arguments_are_refused_by_their_names()
    {
        var services = new ServiceCollection();

        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddOpenAiClient()).ParamName);
        Assert.Equal("section", Assert.Throws<ArgumentNullException>(() => services.AddOpenAiClient((IConfiguration)null!)).ParamName);
        Assert.Equal("configure", Assert.Throws<ArgumentNullException>(() => services.AddOpenAiClient((Action<OpenAiClientOptions>)null!)).ParamName);
        Assert.Equal("serviceKey", Assert.Throws<ArgumentNullException>(() => services.AddKeyedOpenAiClient(null!)).ParamName);
        Assert.Equal("serviceKey", Assert.Throws<ArgumentException>(() => services.AddKeyedOpenAiClient("")).ParamName);
    }

    internal static IConfiguration Configuration(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(static pair => pair.Key, static pair => pair.Value)).Build();

    private static OpenAiClientOptions OptionsOf(IServiceCollection services, string name = "")
    {
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<OpenAiClientOptions>>().Get(name);
    }

    private sealed class OtherClock : TimeProvider;

    private sealed class Stamp : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", "seen");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
