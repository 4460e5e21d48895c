using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAi.AspNetCore;
using OpenAi.Testing;
using OpenAi.Webhooks;

namespace OpenAi.Tests.AspNetCore;

public class WebhookEndpointTests
{
    private const string Secret = "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=";

    private static readonly BatchCompletedWebhookEvent _event = new() { Id = "evt_1", Data = new() { Id = "batch_1" } };

    [Fact]
    public async Task An_event_is_handled_before_it_is_answered_and_again_is_not_handled()
    {
        List<WebhookEvent> seen = [];
        await using var app = await StartAsync((webhook, _) =>
        {
            seen.Add(webhook);
            return Task.CompletedTask;
        });

        foreach (var id in (string[])["wh_1", "wh_1", "wh_2"])
            Assert.Equal(200, await SendAsync(app, id));

        Assert.Equal(["wh_1", "wh_2"], seen.Select(static webhook => webhook.DeliveryId));
        Assert.All(seen, static webhook => Assert.Equal("batch_1", Assert.IsType<BatchCompletedWebhookEvent>(webhook).Data?.Id));
    }

    [Fact]
    public async Task A_handler_that_fails_lets_the_delivery_come_again()
    {
        var calls = 0;
        await using var app = await StartAsync((_, _) => ++calls == 1 ? throw new InvalidOperationException("The database is away.") : Task.CompletedTask);

        Assert.Equal(500, await SendAsync(app));
        Assert.Equal(200, await SendAsync(app));
        Assert.Equal(200, await SendAsync(app));
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task A_delivery_that_comes_while_it_is_handled_is_not_handled_twice()
    {
        var begun = new TaskCompletionSource();
        var end = new TaskCompletionSource();
        var calls = 0;
        await using var app = await StartAsync((_, _) =>
        {
            calls++;
            begun.SetResult();
            return end.Task;
        });
        var first = SendAsync(app);
        await begun.Task;

        Assert.Equal(409, await SendAsync(app));
        Assert.False(first.IsCompleted);
        end.SetResult();
        Assert.Equal(200, await first);
        Assert.Equal(200, await SendAsync(app));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task Machines_share_what_they_handled_and_are_handling_by_the_cache()
    {
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        var begun = new TaskCompletionSource();
        var end = new TaskCompletionSource();
        await using var one = await StartAsync((_, _) =>
        {
            begun.SetResult();
            return end.Task;
        }, cache);
        await using var other = await StartAsync(static (_, _) => throw new InvalidOperationException("It is handled elsewhere."), cache);
        var first = SendAsync(one);
        await begun.Task;

        Assert.Equal(409, await SendAsync(other));
        end.SetResult();
        Assert.Equal(200, await first);
        Assert.Equal(200, await SendAsync(other));
    }

    [Fact]
    public async Task What_is_not_from_the_server_is_refused_unseen()
    {
        await using var app = await StartAsync(static (_, _) => throw new InvalidOperationException("It must not be called."));
        using var forged = FakeWebhook.From(_event, "another secret").ToRequest(Path);
        using var old = FakeWebhook.From(_event, Secret, timeProvider: new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UnixEpoch)).ToRequest(Path);
        using var changed = FakeWebhook.From(_event, Secret).ToRequest(Path);
        changed.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var bare = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent("{}") };
        using var noEvent = FakeWebhook.FromJson("no JSON", Secret).ToRequest(Path);

        foreach (var request in new[] { forged, old, changed, bare, noEvent })
        {
            using var response = await app.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("", await response.Content.ReadAsStringAsync());
        }
        Assert.DoesNotContain(Secret, app.Log.Text, StringComparison.Ordinal);
        using var get = await app.Http.GetAsync(Path);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, get.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_long_is_not_read(bool chunked)
    {
        await using var app = await StartAsync(static (_, _) => Task.CompletedTask, options: new() { MaxBodyBytes = 1000 });
        using var request = FakeWebhook.FromJson(new string(' ', 2000), Secret).ToRequest(Path);
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await app.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task The_body_is_verified_as_its_bytes_came()
    {
        WebhookEvent? seen = null;
        await using var app = await StartAsync((webhook, _) =>
        {
            seen = webhook;
            return Task.CompletedTask;
        });
        using var request = FakeWebhook.FromJson("""{ "type" : "tomorrow.happened",  "id":"evt_é", "data":{"id":"x"} }""", Secret).ToRequest(Path);

        using var response = await app.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("tomorrow.happened", Assert.IsType<UnknownWebhookEvent>(seen).Type);
        Assert.Equal("evt_é", seen.Id);
    }

    [Fact]
    public async Task A_cache_that_fails_once_the_handler_has_returned_costs_no_answer()
    {
        var cache = new FailingCache();
        await using var app = await StartAsync((_, _) =>
        {
            cache.Fails = true;
            return Task.CompletedTask;
        }, cache);

        Assert.Equal(200, await SendAsync(app));
        Assert.Contains("could not store", app.Log.Text, StringComparison.Ordinal);
        // While it cannot tell what was handled, the server is let deliver again.
        Assert.Equal(500, await SendAsync(app));
    }

    [Fact]
    public async Task The_handler_has_the_services_of_its_request()
    {
        object? found = null;
        await using var app = await WebApp.StartAsync(
            app => app.MapOpenAiWebhook("/hook", (_, context, _) =>
            {
                found = context.RequestServices.GetService<OpenAiClient>();
                return Task.CompletedTask;
            }),
            static services => services.AddDistributedMemoryCache().AddSingleton(new WebhookVerifier(Secret)));

        Assert.Equal(200, await SendAsync(app));
        Assert.NotNull(found);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_the_start()
    {
        var cache = await Assert.ThrowsAsync<InvalidOperationException>(() => WebApp.StartAsync(static app => app.MapOpenAiWebhook("/hook", static (_, _) => Task.CompletedTask, new() { Verifier = new(Secret) })));
        Assert.Contains("AddDistributedMemoryCache", cache.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => StartAsync(static (_, _) => Task.CompletedTask, options: new() { MaxBodyBytes = 0 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => StartAsync(static (_, _) => Task.CompletedTask, options: new() { HandlingTime = TimeSpan.Zero }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => StartAsync(static (_, _) => Task.CompletedTask, options: new() { KeepsDeliveriesFor = TimeSpan.Zero }));
    }

    private static Uri Path => new("/hook", UriKind.Relative);

    private static Task<WebApp> StartAsync(Func<WebhookEvent, CancellationToken, Task> handler, IDistributedCache? cache = null, OpenAiWebhookOptions? options = null)
    {
        options ??= new();
        options.Verifier = new(Secret);
        return WebApp.StartAsync(
            app => app.MapOpenAiWebhook("/hook", handler, options),
            services => _ = cache is null ? services.AddDistributedMemoryCache() : services.AddSingleton(cache));
    }

    private static async Task<int> SendAsync(WebApp app, string id = "wh_1")
    {
        using var request = FakeWebhook.From(_event, Secret, id).ToRequest(Path);
        using var response = await app.Http.SendAsync(request);
        return (int)response.StatusCode;
    }

    private sealed class FailingCache : IDistributedCache
    {
        private readonly MemoryDistributedCache _cache = new(Options.Create(new MemoryDistributedCacheOptions()));

        public bool Fails { get; set; }

        public byte[]? Get(string key) => throw new NotSupportedException();

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Fails ? throw new TimeoutException() : _cache.GetAsync(key, token);

        public void Refresh(string key) => throw new NotSupportedException();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        public void Remove(string key) => throw new NotSupportedException();

        public Task RemoveAsync(string key, CancellationToken token = default) => Fails ? throw new TimeoutException() : _cache.RemoveAsync(key, token);

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => Fails ? throw new TimeoutException() : _cache.SetAsync(key, value, options, token);
    }
}
