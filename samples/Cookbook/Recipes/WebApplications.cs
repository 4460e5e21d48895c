using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.AspNetCore;
using OpenAi.Chat;
using Samples;

namespace Cookbook.Recipes;

internal sealed class WebApplications : Recipe
{
    public override string Name => "web-application";

    public override string Group => "Servers and web pages";

    public override string Summary => "Answer requests of browsers: injected clients, streams as server-sent events, failures as problem details, a health check.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        // Without a function, it reads the section OpenAi of the configuration, then OPENAI_API_KEY.
        builder.Services.AddOpenAiClient(options => backend.Fake?.Configure(options));
        builder.Services.AddOpenAiProblemDetails();
        builder.Services.AddHealthChecks().AddOpenAi();

        await using var app = builder.Build();
        app.UseExceptionHandler();
        app.MapHealthChecks("/health");
        app.MapPost("/ask", (ChatClient chat, Question question, CancellationToken clientGone) =>
            chat.AskAsync(backend.Model, question.Text, cancellationToken: clientGone));
        app.MapGet("/tale", (ChatClient chat) => OpenAiResults.ServerSentEvents(
            chat.StreamAsync(new() { Model = backend.Model, Messages = [ChatMessage.User("Tell me a tale.")] }),
            chunk => chunk.Text.Length > 0 ? new ServerSentEvent(chunk.Text, "text") : null,
            end: () => new ServerSentEvent("", "done")));
        await app.StartAsync(stop);

        using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Console.WriteLine(await browser.GetStringAsync("health", stop));
        using (var answer = await browser.PostAsJsonAsync("ask", new Question("Why is the sky blue?"), stop))
            Console.WriteLine(await answer.Content.ReadAsStringAsync(stop));
        var events = (await browser.GetStringAsync("tale", stop)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Console.WriteLine($"{events.Length} events, the last one: {events[^1].Split('\n')[0]}");

        backend.Fake?.Fail(400, "context_length_exceeded", "The question is too long.");
        using (var failure = await browser.PostAsJsonAsync("ask", new Question("What next?"), stop))
            Console.WriteLine($"{(int)failure.StatusCode} {failure.Content.Headers.ContentType}");
    }

    private sealed record Question(string Text);
}
