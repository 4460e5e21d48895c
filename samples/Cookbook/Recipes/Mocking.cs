using OpenAi;
using OpenAi.Chat;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Mocking : Recipe
{
    public override string Name => "mocking";

    public override string Group => "Tests";

    public override string Summary => "Replace a client in a unit test by one of your own, without a server.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // Clients are classes with virtual methods: a mocking library can derive from them, or you.
        Console.WriteLine(await GreetingAsync(new PoliteChat(), stop));

        try
        {
            await GreetingAsync(new BusyChat(), stop);
        }
        catch (RateLimitException exception)
        {
            // Exceptions can be created as well, with all that the code under test reads.
            Console.WriteLine($"busy, try again after {exception.RetryAfter?.TotalSeconds} s");
        }
    }

    // The code under test.
    private static async Task<string> GreetingAsync(ChatClient chat, CancellationToken stop) =>
        (await chat.CreateAsync(new() { Model = "any", Messages = [ChatMessage.User("Greet me.")] }, cancellationToken: stop)).Text ?? "";

    private sealed class PoliteChat : ChatClient
    {
        public override Task<ChatCompletion> CreateAsync(ChatCompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatCompletion { Choices = [new() { Message = ChatMessage.Assistant("Good morning."), FinishReason = FinishReason.Stop }] });
    }

    private sealed class BusyChat : ChatClient
    {
        public override Task<ChatCompletion> CreateAsync(ChatCompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
            throw new RateLimitException("Slow down.", retryAfter: TimeSpan.FromSeconds(3));
    }
}
