using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.Testing;

namespace OpenAi.BrowserTests;

/// <summary>The sample on a port of its own, with a fake server that the test scripts.</summary>
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
            // The last configuration wins, so that no key of this machine is used and no real server is called.
            .ConfigureTestServices(services => services.AddOpenAiClient(options =>
            {
                Fake.Configure(options);
                options.MaxRetries = 0;
            })));
        app.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app.StartServer();
        // Disposing a response must close the connection without draining it first.
        Http = new HttpClient(new SocketsHttpHandler { ResponseDrainTimeout = TimeSpan.Zero }) { BaseAddress = app.ClientOptions.BaseAddress };
        return ValueTask.CompletedTask;
    }

    public virtual async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.DisposeAsync();
        await Fake.DisposeAsync();
    }

    /// <summary>Waits until the client of the latest request has disconnected from the fake server.</summary>
    protected async Task SeeUpstreamAbortedAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        while (!Fake.Requests[^1].IsAborted)
            await Task.Delay(10, patience.Token);
    }
}
