using OpenAi;
using OpenAi.Chat;
using Samples;

namespace Cookbook.Recipes;

internal sealed class ManyAtOnce : Recipe
{
    public override string Name => "many-at-once";

    public override string Group => "Many requests";

    public override string Summary => "Send many requests at the same time, within rate limits, and continue when one fails.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // When one call must wait, all wait with it; when one is rejected, the others continue.
        backend.Fake?.Fail(429, "rate_limit_exceeded", headers: ("retry-after-ms", "200")).Fail(400, message: "This one is rejected.");
        string[] cities = ["Rome", "Oslo", "Lima", "Cairo", "Delhi", "Quito", "Accra", "Hanoi"];
        var requests = cities.Select(city => new ChatCompletionRequest
        {
            Model = backend.Model,
            Messages = [ChatMessage.User($"Name one sight of {city}, in at most five words.")],
            MaxCompletionTokens = 50,
        });

        var settings = new ManyOptions<ChatCompletionRequest>
        {
            MaxConcurrency = 4,
            InOrder = true,
            Progress = new ConsoleProgress(),
        };
        await foreach (var result in backend.Client.Chat.CreateManyAsync(requests, settings, cancellationToken: stop))
        {
            var city = cities[(int)result.Index];
            Console.WriteLine(result.IsSuccess ? $"{city}: {result.Answer.Text}" : $"{city}: failed, {result.Exception.Message}");
        }
    }

    private sealed class ConsoleProgress : IProgress<ManyProgress>
    {
        public void Report(ManyProgress value) => Console.WriteLine($"  {value.Finished} of {value.Total} done, {value.Failed} failed");
    }
}
