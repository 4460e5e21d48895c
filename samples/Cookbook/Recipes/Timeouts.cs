using OpenAi;
using OpenAi.Chat;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Timeouts : Recipe
{
    public override string Name => "timeouts";

    public override string Summary => "Limit an attempt, a whole call, and a stream's silence; tell them from your own cancellation.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // The real API is not slow on demand, so this recipe always talks to a fake one.
        await using var server = FakeOpenAi.Start();
        using var openai = server.CreateClient();
        var request = new ChatCompletionRequest { Model = "gpt-4o-mini", Messages = [ChatMessage.User("Hello")] };
        var moment = TimeSpan.FromMilliseconds(200);

        // One attempt takes too long: the next one may be faster.
        server.Fail(FakeFault.Stall());
        var answer = await openai.Chat.CreateAsync(request, new RequestOptions { AttemptTimeout = moment }, stop);
        Console.WriteLine($"The first attempt took too long; attempt {answer.ResponseInfo?.Attempts} did not.");

        // All attempts together, and a stream to its last piece.
        server.Fail(FakeFault.Stall());
        await ShowAsync(() => openai.Chat.CreateAsync(request, new RequestOptions { Timeout = moment }, stop));

        // A stream that falls silent.
        server.Fail(FakeFault.Stall(2));
        await ShowAsync(() => ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(request, new RequestOptions { StreamIdleTimeout = moment }, stop), stop));

        // The caller's own token ends in the exception that every .NET program expects of it.
        using var own = CancellationTokenSource.CreateLinkedTokenSource(stop);
        own.CancelAfter(moment);
        server.Fail(FakeFault.Stall());
        await ShowAsync(() => openai.Chat.CreateAsync(request, cancellationToken: own.Token));
    }

    private static async Task ShowAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ApiTimeoutException exception)
        {
            Console.WriteLine($"{exception.Limit}: {exception.Message}");
        }
        catch (OperationCanceledException exception)
        {
            Console.WriteLine($"{exception.GetType().Name}: {exception.Message}");
        }
    }
}
