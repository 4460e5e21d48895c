using OpenAi;
using OpenAi.Chat;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Streaming : Recipe
{
    public override string Name => "streaming";

    public override string Group => "Chat";

    public override string Summary => "Show an answer while it is written, with its usage at the end.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat.Reply("Piece by piece, as the model writes it.");
        var request = new ChatCompletionRequest
        {
            Model = backend.Model,
            Messages = [ChatMessage.User("How does a stream arrive?")],
            StreamOptions = new() { IncludeUsage = true },
        };

        CompletionUsage? usage = null;
        await foreach (var chunk in backend.Client.Chat.StreamAsync(request, cancellationToken: stop))
        {
            Console.Write(chunk.Text);
            usage = chunk.Usage ?? usage;
        }

        Console.WriteLine();
        Console.WriteLine($"{usage?.TotalTokens} tokens");
    }
}
