using System.ComponentModel;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Functions : Recipe
{
    public override string Name => "functions";

    public override string Group => "Tools";

    public override string Summary => "Let the model call your methods: the library creates the schema, parses the arguments, sends the results and runs the loop.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat
            .Reply(FakeChatReply.ToolCalls(("GetTemperature", """{"city":"Rome","unit":null}"""), ("GetTemperature", """{"city":"Oslo","unit":"Kelvin"}""")))
            .Reply(FakeChatReply.ToolCall("GetTemperature", """{"city":"Oslo","unit":"Celsius"}"""))
            .Reply("Rome, by 13 degrees.");
        var request = new ChatCompletionRequest
        {
            Model = backend.Model,
            Messages = [ChatMessage.User("Where is it warmer now, in Rome or in Oslo?")],
        };

        var answer = await backend.Client.Chat.RunToolsAsync(request, [ToolFunction.From(GetTemperature)], cancellationToken: stop);

        foreach (var call in answer.Rounds.SelectMany(round => round.Results))
            Console.WriteLine($"{call.Call.Name}({call.Call.Arguments}) -> {call.Output}");
        Console.WriteLine(answer.Text);
        Console.WriteLine($"{answer.Rounds.Count} rounds, {answer.Usage?.TotalTokens} tokens; continue the conversation with answer.Messages.");
    }

    private enum Unit
    {
        Celsius,
        Fahrenheit,
    }

    [Description("The current temperature in a city.")]
    private static async Task<Reading> GetTemperature(
        [Description("The name of the city in English.")] string city, Unit unit = Unit.Celsius, CancellationToken stop = default)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(50), stop); // A real program would call a weather service here.
        var celsius = city == "Rome" ? 24 : 11;
        return new Reading(unit == Unit.Celsius ? celsius : celsius * 9 / 5 + 32, unit);
    }

    private sealed record Reading(double Degrees, Unit Unit);
}
