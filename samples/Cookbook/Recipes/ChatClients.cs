using System.ComponentModel;
using Microsoft.Extensions.AI;
using OpenAi;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class ChatClients : Recipe
{
    public override string Name => "chat-client";

    public override string Group => "Microsoft.Extensions.AI";

    public override string Summary => "Use IChatClient and IEmbeddingGenerator, with the middleware of Microsoft.Extensions.AI.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat.Reply(FakeChatReply.ToolCall("stock", """{"product":"umbrella"}"""), "There are 12 umbrellas.", "Piece by piece.", """{"name":"umbrella","price":19.5}""");

        // The middleware calls the functions; the package itself is only the client beneath.
        using var client = backend.Client.Chat.AsIChatClient(backend.Model).AsBuilder().UseFunctionInvocation().Build();
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create(Stock, "stock")] };
        Console.WriteLine(await client.GetResponseAsync("How many umbrellas are left?", options, stop));

        await foreach (var update in client.GetStreamingResponseAsync("Write slowly.", cancellationToken: stop))
            Console.Write(update.Text);
        Console.WriteLine();

        var product = await client.GetResponseAsync<Product>("Describe an umbrella.", cancellationToken: stop);
        Console.WriteLine($"{product.Result.Name} costs {product.Result.Price}.");

        using var vectors = backend.Client.Embeddings.AsIEmbeddingGenerator("text-embedding-3-small", dimensions: 256);
        Console.WriteLine($"{(await vectors.GenerateAsync(["rain", "sun"], cancellationToken: stop)).Count} vectors");

        try
        {
            backend.Fake?.Fail(404, "model_not_found");
            await client.GetResponseAsync("Is anybody there?", new ChatOptions { ModelId = "no-such-model" }, stop);
        }
        catch (NotFoundException exception)
        {
            // The exceptions are those of OpenAiClient, whatever the middleware.
            Console.WriteLine($"{(int)exception.Status} {exception.Code}");
        }
    }

    [Description("Gets the number of pieces of a product in stock.")]
    private static int Stock([Description("The product, in the singular.")] string product) => product == "umbrella" ? 12 : 0;

    private sealed record Product(string Name, decimal Price);
}
