using OpenAi;
using OpenAi.Chat;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Retries : Recipe
{
    public override string Name => "retries";

    public override string Summary => "Let the client try again, know how often it did, and switch it off.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // The real API does not fail on demand, so this recipe always talks to a fake one.
        await using var server = FakeOpenAi.Start();
        using var openai = server.CreateClient(options => options.MaxRetryDelay = TimeSpan.FromSeconds(5));
        var request = new ChatCompletionRequest { Model = "gpt-4o-mini", Messages = [ChatMessage.User("Hello")] };

        // Nothing to write: what can pass is tried again, three times by default, as the server wishes or with back-off.
        server.Fail(503).Fail(429, headers: ("retry-after-ms", "20"));
        var answer = await openai.Chat.CreateAsync(request, cancellationToken: stop);
        Console.WriteLine($"Answered at attempt {answer.ResponseInfo?.Attempts}.");

        // For one call: never again, or more often.
        server.Fail(503);
        await ShowAsync("Switched off", new() { MaxRetries = 0 });

        // What will not get better is not tried again, and a server that wants a long pause is not waited for.
        server.Fail(429, "insufficient_quota");
        await ShowAsync("Without money");
        server.Fail(429, headers: ("retry-after", "3600"));
        await ShowAsync("With an hour's pause");

        async Task ShowAsync(string what, RequestOptions? options = null)
        {
            try
            {
                await openai.Chat.CreateAsync(request, options, stop);
            }
            catch (ApiException exception)
            {
                Console.WriteLine($"{what}: {(int)exception.Status} after {exception.Attempts} attempt, retry after: {exception.RetryAfter?.ToString() ?? "not said"}.");
            }
        }
    }
}
