using OpenAi;
using OpenAi.Chat;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Timeouts : Recipe
{
    public override string Name => "timeouts";

    public override string Group => "Failures";

    public override string Summary => "Limit an attempt, a whole call, and the idle time of a stream, and distinguish timeouts from your own cancellation.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // The real API is not slow on demand, so this recipe always uses a fake server.
        await using var server = FakeOpenAi.Start();
        using var openai = server.CreateClient();
        var request = new ChatCompletionRequest { Model = Backend.CurrentModel, Messages = [ChatMessage.User("Hello")] };
        var moment = TimeSpan.FromMilliseconds(200);

        // One attempt exceeds its timeout; the next one may be faster.
        server.Fail(FakeFault.Stall());
        var answer = await openai.Chat.CreateAsync(request, new RequestOptions { AttemptTimeout = moment }, stop);
        Console.WriteLine($"The first attempt timed out; attempt {answer.ResponseInfo?.Attempts} did not.");

        // The timeout of all attempts together, including a stream to its end.
        server.Fail(FakeFault.Stall());
        await ShowAsync(() => openai.Chat.CreateAsync(request, new RequestOptions { Timeout = moment }, stop));

        // The timeout of a stream that sends nothing.
        server.Fail(FakeFault.Stall(2));
        await ShowAsync(() => ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(request, new RequestOptions { StreamIdleTimeout = moment }, stop), stop));

        // A cancellation by the caller throws the usual .NET exception.
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
