using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.DependencyInjection;

[Collection(EnvironmentTests.Name)]
public class WebApplicationTests
{
    private const string Answer = """{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}""";

    [Fact]
    public async Task An_endpoint_with_an_injected_client_answers()
    {
        using var log = new FakeLog();
        string? authorization = null;
        await using var upstream = await StartAsync(log, app => app.MapPost("/v1/chat/completions", context =>
        {
            authorization = context.Request.Headers.Authorization;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(Answer);
        }));
        await using var app = await StartAsync(
            log,
            app => app.MapGet("/ask", async (HttpContext context) =>
            {
                var chat = context.RequestServices.GetRequiredService<ChatClient>();
                var answer = await chat.CreateAsync(new() { Model = "m", Messages = [ChatMessage.User("Hello")] }, cancellationToken: context.RequestAborted);
                await context.Response.WriteAsync(answer.Text ?? "");
            }),
            ("OpenAi:ApiKey", "sk-web"),
            ("OpenAi:BaseAddress", upstream.Urls.First() + "/v1"));
        using var browser = new HttpClient();

        var text = await browser.GetStringAsync(new Uri(app.Urls.First() + "/ask"));

        Assert.Equal("Hi", text);
        Assert.Equal("Bearer sk-web", authorization);
        Assert.Contains("OpenAi.Chat: POST chat/completions: 200 on attempt 1", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_with_a_wrong_option_does_not_start()
    {
        using var log = new FakeLog();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            StartAsync(log, static _ => { }, ("OpenAi:ApiKey", "sk-web"), ("OpenAi:MaxRetries", "abc")));

        Assert.StartsWith("OpenAi:MaxRetries: 'abc'", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> StartAsync(FakeLog log, Action<WebApplication> map, params (string Key, string Value)[] values)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.Configuration.AddInMemoryCollection(values.ToDictionary(static pair => pair.Key, static pair => (string?)pair.Value));
        if (values.Length > 0)
            builder.Services.AddOpenAiClient();
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app;
    }
}
