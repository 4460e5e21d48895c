using System.ComponentModel;
using System.Text.Json.Serialization;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed partial class ToolLoop : Recipe
{
    public override string Name => "tool-loop";

    public override string Group => "Tools";

    public override string Summary => "Watch the tool loop while it streams, limit it, and avoid reflection.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat
            .Reply(FakeChatReply.ToolCalls(("find_order", """{"number":17}"""), ("find_order", """{"number":99}""")))
            .Reply("Order 17 is on its way; there is no order 99.");
        var request = new ChatCompletionRequest
        {
            Model = backend.Model,
            Messages = [ChatMessage.User("Where are my orders 17 and 99?")],
            StreamOptions = new() { IncludeUsage = true },
        };
        var findOrder = ToolFunction.From(
            "find_order", "Finds an order.", FindOrder, LoopJson.Default.OrderQuery, LoopJson.Default.Order);

        var options = new ToolLoopOptions { MaxRounds = 5, MaxConcurrency = 4 };
        try
        {
            await foreach (var step in backend.Client.Chat.StreamToolsAsync(request, [findOrder], options, cancellationToken: stop))
            {
                Console.Write(step.Text);
                if (step is ToolCallStartedEvent { Call: var call })
                    Console.WriteLine($"  calls {call.Name}({call.Arguments})");
                else if (step is ToolCallFinishedEvent { Result: var result })
                    Console.WriteLine($"  returns {result.Output}");
                else if (step is ChatToolsCompletedEvent { Result: var whole })
                    Console.WriteLine($"{Environment.NewLine}{whole.Usage?.TotalTokens} tokens");
            }
        }
        catch (ToolRoundsException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    // The model gets the message of a ToolCallException; of any other exception it learns only that the function failed.
    private static Order FindOrder(OrderQuery query) =>
        query.Number == 17 ? new Order(17, "on its way") : throw new ToolCallException($"There is no order {query.Number}.");

    internal sealed record OrderQuery([property: Description("The number of the order.")] int Number);

    internal sealed record Order(int Number, string State);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(OrderQuery))]
    [JsonSerializable(typeof(Order))]
    internal sealed partial class LoopJson : JsonSerializerContext;
}
