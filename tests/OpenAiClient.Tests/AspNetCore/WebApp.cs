using System.Net;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.AspNetCore;

/// <summary>A web application on a port of its own, over a fake server.</summary>
internal sealed class WebApp : IAsyncDisposable
{
    public const string Key = "sk-secret-of-the-host";

    private readonly WebApplication _app;

    private WebApp(WebApplication app, FakeOpenAi fake, FakeLog log)
    {
        (_app, Fake, Log) = (app, fake, log);
        // Leaving means leaving, without reading the rest first.
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false, ResponseDrainTimeout = TimeSpan.Zero }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public FakeOpenAi Fake { get; }

    public FakeLog Log { get; }

    public HttpClient Http { get; }

    public static async Task<WebApp> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? services = null)
    {
        var fake = FakeOpenAi.Start();
        fake.ApiKey = Key;
        var log = new FakeLog();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddOpenAiClient(options =>
        {
            fake.Configure(options);
            options.MaxRetries = 0;
        });
        builder.Services.AddOpenAiProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver()));
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.Urls.Add($"http://{IPAddress.Loopback}:0");
        app.UseExceptionHandler();
        map(app);
        await app.StartAsync();
        return new(app, fake, log);
    }

    /// <summary>Waits until the fake server has been left by the client of its latest request.</summary>
    public async Task SeeUpstreamAbortedAsync()
    {
        await Fake.WaitForRequestAsync();
        var request = Fake.Requests[^1];
        await request.Ended.WaitAsync(Patience.Limit);
        Assert.True(request.IsAborted);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        await Fake.DisposeAsync();
        Log.Dispose();
    }
}
