using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.BrowserTests;

/// <summary>The sample on a port of its own, with a fake server that the test scripts.</summary>
/// <param name="api">The sample's setting; <see langword="null"/> when it is not set.</param>
public abstract class WebChatTest(string? api = null) : IAsyncLifetime
{
    protected const string Key = "sk-secret-of-the-host";

    private WebApplicationFactory<Program> App { get; } = new();

    protected FakeOpenAi Fake { get; } = FakeOpenAi.Start();

    protected HttpClient Http { get; private set; } = null!;

    public virtual ValueTask InitializeAsync()
    {
        Fake.ApiKey = Key;
        var app = App.WithWebHostBuilder(host => Set(host)
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
        var request = Fake.Requests[^1];
        await request.Ended.WaitAsync(Patience.Limit);
        Assert.True(request.IsAborted);
    }

    protected static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        return problem;
    }

    /// <summary>Posts a question to <c>/completions</c>.</summary>
    protected Task<HttpResponseMessage> CompleteAsync(string body) => PostAsync("/completions", "application/json", body);

    /// <summary>Posts a conversation to <c>/chat/stream</c>; returns when the headers are there.</summary>
    protected Task<HttpResponseMessage> StreamAsync(string body) => PostAsync("/chat/stream", "text/event-stream", body);

    // A setting without a value would be an empty one.
    private IWebHostBuilder Set(IWebHostBuilder host) => api is null ? host : host.UseSetting("api", api);

    private async Task<HttpResponseMessage> PostAsync(string path, string accepted, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new(accepted));
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
