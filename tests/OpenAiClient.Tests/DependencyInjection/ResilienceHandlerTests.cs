using Microsoft.Extensions.DependencyInjection;
using OpenAi.Tests.Support;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace OpenAi.Tests.DependencyInjection;

/// <summary>Microsoft's resilience handlers, which project templates add to every client.</summary>
public class ResilienceHandlerTests
{
    private static readonly TimeSpan _brief = TimeSpan.FromMilliseconds(50);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Resilience_handlers_of_the_programs_defaults_are_not_the_clients(bool isBefore)
    {
        using var handler = FakeHandler.Json("""{"id":"1"}""");
        var services = new ServiceCollection();
        if (isBefore)
            AddDefaults(services);
        Add(services, handler);
        if (!isBefore)
            AddDefaults(services);
        await using var provider = services.BuildServiceProvider();

        var chain = new List<Type>();
        for (var link = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("OpenAi"); link is DelegatingHandler next; link = next.InnerHandler)
            chain.Add(next.GetType());

        Assert.NotEmpty(chain);
        Assert.DoesNotContain(typeof(Microsoft.Extensions.Http.Resilience.ResilienceHandler), chain);
        Assert.Equal("""{"id":"1"}""", (await provider.GetRequiredService<OpenAiClient>().PostAsync()).ToString());
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task A_handler_that_is_added_by_the_clients_name_stays_whenever_it_is_added(bool isBefore, bool areDefaultsFirst)
    {
        using var handler = FakeHandler.Json("{}");
        var (named, general) = (new Counting(), new Counting());
        var services = new ServiceCollection();
        if (areDefaultsFirst)
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => general));
        if (isBefore)
            services.AddHttpClient("OpenAi").AddHttpMessageHandler(() => named);
        Add(services, handler);
        if (!isBefore)
            services.AddHttpClient("OpenAi").AddHttpMessageHandler(() => named);
        if (!areDefaultsFirst)
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => general));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<OpenAiClient>().PostAsync();

        Assert.Equal((1, 0), (named.Count, general.Count));
    }

    [Fact]
    public async Task A_failure_is_tried_as_often_as_the_client_says()
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}", System.Net.HttpStatusCode.InternalServerError)) };
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler());
        Add(services, handler);
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<ServerException>(() => provider.GetRequiredService<OpenAiClient>().PostAsync());

        Assert.Equal(4, handler.Requests.Count);
    }

    [Fact]
    public async Task A_resilience_handler_on_the_clients_own_builder_stays_and_its_exceptions_name_a_remedy()
    {
        using var handler = new FakeHandler { Default = static async (_, token) => await NeverAsync(token) };
        var services = new ServiceCollection();
        Add(services, handler).AddStandardResilienceHandler(Limit);
        await using var provider = services.BuildServiceProvider();

        var exception = await Assert.ThrowsAsync<HandlerException>(() => provider.GetRequiredService<OpenAiClient>().PostAsync());

        Assert.IsType<TimeoutRejectedException>(exception.InnerException);
        Assert.StartsWith("Microsoft.Extensions.Http.Resilience.ResilienceHandler, before the client's connections, threw Polly.Timeout.TimeoutRejectedException", exception.Message, StringComparison.Ordinal);
        Assert.Contains("add no resilience handler", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_circuit_is_told_as_such()
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}", System.Net.HttpStatusCode.InternalServerError)) };
        var services = new ServiceCollection();
        Add(services, handler, retries: 0).AddStandardResilienceHandler(static options =>
        {
            options.Retry.ShouldHandle = static _ => ValueTask.FromResult(false);
            options.CircuitBreaker.MinimumThroughput = 2;
        });
        await using var provider = services.BuildServiceProvider();
        var openai = provider.GetRequiredService<OpenAiClient>();

        for (var call = 0; call < 2; call++)
            await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync());

        Assert.IsType<BrokenCircuitException>((await Assert.ThrowsAsync<HandlerException>(() => openai.PostAsync())).InnerException);
    }

    private static void AddDefaults(IServiceCollection services) =>
        services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler(Limit));

    private static void Limit(Microsoft.Extensions.Http.Resilience.HttpStandardResilienceOptions options)
    {
        options.AttemptTimeout.Timeout = _brief;
        options.TotalRequestTimeout.Timeout = _brief * 2;
        options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(1);
        options.Retry.MaxRetryAttempts = 1;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
    }

    private static IHttpClientBuilder Add(IServiceCollection services, FakeHandler handler, int retries = 3) =>
        services.AddOpenAiClient(options =>
        {
            (options.ApiKey, options.BaseAddress, options.MaxRetries) = ("sk-test", new Uri("https://example.test/v1"), retries);
            options.TimeProvider = new InstantClock();
        }).ConfigurePrimaryHttpMessageHandler(() => handler);

    private static async Task<HttpResponseMessage> NeverAsync(CancellationToken token)
    {
        await Task.Delay(Timeout.Infinite, token);
        return new HttpResponseMessage();
    }

    private sealed class Counting : DelegatingHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
