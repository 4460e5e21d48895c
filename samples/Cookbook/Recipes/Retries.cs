using OpenAi;
using OpenAi.Chat;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Retries : Recipe
{
    public override string Name => "retries";

    public override string Group => "Failures";

    public override string Summary => "Let the client retry, read the number of attempts, and turn retries off.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // The real API does not fail on demand, so this recipe always uses a fake server.
        await using var server = FakeOpenAi.Start();
        using var openai = server.CreateClient(options => options.MaxRetryDelay = TimeSpan.FromSeconds(5));
        var request = new ChatCompletionRequest { Model = Backend.CurrentModel, Messages = [ChatMessage.User("Hello")] };

        // No code is needed: temporary failures are retried, three times by default, after the delay that the server requests or with
        // exponential backoff.
        server.Fail(503).Fail(429, headers: ("retry-after-ms", "20"));
        var answer = await openai.Chat.CreateAsync(request, cancellationToken: stop);
        Console.WriteLine($"Answered by attempt {answer.ResponseInfo?.Attempts}.");

        // Override the retries for a single call: none, or more.
        server.Fail(503);
        await ShowAsync("Switched off", new() { MaxRetries = 0 });

        // Permanent failures are not retried, and neither is a server that requests a long delay.
        server.Fail(429, "insufficient_quota");
        await ShowAsync("Without money");
        server.Fail(429, headers: ("retry-after", "3600"));
        await ShowAsync("With a delay of an hour");

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
