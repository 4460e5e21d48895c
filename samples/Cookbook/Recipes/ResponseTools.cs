using OpenAi.Conversations;
using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class ResponseTools : Recipe
{
    public override string Name => "response-tools";

    public override string Group => "Responses";

    public override string Summary => "Let a model call functions through Responses, with the conversation stored in three ways.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Responses.When(static request => request.Input is [.., ResponseFunctionOutputItem]).Reply("Rome has sun; take no umbrella.");
        backend.Fake?.Responses.When(static request => request.Input is [.., ResponseMessageItem]).Reply(FakeResponseReply.ToolCall("weather", """{"city":"Rome"}"""));
        var responses = backend.Client.Responses;
        var weather = ToolFunction.From("weather", "Tells the weather of a city.", (WeatherQuery query) => $"Sun in {query.City}.", ToolJson.Default.WeatherQuery, ToolJson.Default.String);
        var request = new ResponseRequest { Model = backend.Model, Input = "Do I need an umbrella in Rome?" };

        // The server keeps it, under the id of each response: only results travel.
        var result = await responses.RunToolsAsync(request, [weather], new() { MaxRounds = 5, MaxConcurrency = 4 }, cancellationToken: stop);
        Console.WriteLine($"{result.Text} {result.Rounds.Count} rounds, {result.Usage?.TotalTokens} tokens");

        // A conversation of the server's keeps it, for as long as you like.
        Conversation conversation = await backend.Client.Conversations.CreateAsync(new(), cancellationToken: stop);
        result = await responses.RunToolsAsync(request with { Conversation = conversation.Id }, [weather], cancellationToken: stop);
        Console.WriteLine($"{result.Text} {await backend.Client.Conversations.Items.ListAsync(conversation.Id, cancellationToken: stop).CountAsync(stop)} items in {conversation.Id}");

        // Nobody keeps it: everything is sent again, the encrypted reasoning too. Each step can be watched.
        await foreach (var step in responses.StreamToolsAsync(request with { Store = false }, [weather], cancellationToken: stop))
        {
            Console.Write(step.Text);
            if (step is ToolCallFinishedEvent { Result: var done })
                Console.WriteLine($"  {done.Call.Name}({done.Call.Arguments}) gives {done.Output}");
        }
        Console.WriteLine();
    }
}
