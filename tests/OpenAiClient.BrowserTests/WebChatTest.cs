using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.Testing;

namespace OpenAi.BrowserTests;

/// <summary>The sample on a port of its own, over a fake server that the test tells what to say.</summary>
public abstract class WebChatTest : IAsyncLifetime
{
    protected const string Key = "sk-secret-of-the-host";

    private WebApplicationFactory<Program> App { get; } = new();

    protected FakeOpenAi Fake { get; } = FakeOpenAi.Start();

    protected HttpClient Http { get; private set; } = null!;

    public virtual ValueTask InitializeAsync()
    {
        Fake.ApiKey = Key;
        var app = App.WithWebHostBuilder(host => host
            .ConfigureLogging(logging => logging.ClearProviders())
            // What is configured last wins, so that no key of this machine is used, and no real server asked.
            .ConfigureTestServices(services => services.AddOpenAiClient(options =>
            {
                Fake.Configure(options);
                options.MaxRetries = 0;
            })));
        app.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app.StartServer();
        // Leaving means leaving, without reading the rest first.
        Http = new HttpClient(new SocketsHttpHandler { ResponseDrainTimeout = TimeSpan.Zero }) { BaseAddress = app.ClientOptions.BaseAddress };
        return ValueTask.CompletedTask;
    }

    public virtual async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.DisposeAsync();
        await Fake.DisposeAsync();
    }

    /// <summary>Waits until the fake server has been left by the client of its latest request.</summary>
    protected async Task SeeUpstreamAbortedAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        while (!Fake.Requests[^1].IsAborted)
            await Task.Delay(10, patience.Token);
    }
}
