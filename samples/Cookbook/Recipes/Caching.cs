using Microsoft.Extensions.DependencyInjection;
using OpenAi;
using OpenAi.Caching;
using OpenAi.Chat;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Caching : Recipe
{
    public override string Name => "caching";

    public override string Group => "Cost and limits";

    public override string Summary => "Answer the same question from a cache, also as a stream.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat.Reply("Paris.");

        // In memory; to share answers between processes, register Redis: services.AddStackExchangeRedisCache(…).
        var services = new ServiceCollection();
        services.AddOpenAiClient(options =>
        {
            options.BaseAddress = backend.Fake?.BaseAddress;
            options.ApiKey = backend.Fake is null ? null : "sk-fake";
        }).AddAnswerCache(cache => cache.Expiration = TimeSpan.FromHours(1));
        await using var provider = services.BuildServiceProvider();
        var chat = provider.GetRequiredService<ChatClient>();

        // Only answers that would be the same again are cached, as with a temperature of 0 or a seed.
        var request = new ChatCompletionRequest { Model = backend.Model, Messages = [ChatMessage.User("The capital of France?")], Temperature = 0 };
        for (var i = 0; i < 2; i++)
        {
            var answer = await chat.CreateAsync(request, cancellationToken: stop);
            Console.WriteLine($"{answer.Text} (from the cache: {answer.ResponseInfo?.IsFromCache()})");
        }

        for (var i = 0; i < 2; i++)
        {
            var fromCache = false;
            await foreach (var chunk in chat.StreamAsync(request, cancellationToken: stop))
            {
                Console.Write(chunk.Text);
                fromCache = chunk.ResponseInfo?.IsFromCache() == true;
            }
            Console.WriteLine($" (streamed, from the cache: {fromCache})");
        }

        if (backend.Fake is { } fake)
            Console.WriteLine($"The server received {fake.Requests.Count} requests.");
    }
}
