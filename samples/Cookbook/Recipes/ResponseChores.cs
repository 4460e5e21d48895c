using OpenAi.Costs;
using OpenAi.Responses;
using OpenAi.Safety;
using Samples;

namespace Cookbook.Recipes;

internal sealed class ResponseChores : Recipe
{
    private static readonly string[] _cities = ["Rome", "Oslo"];

    public override string Name => "response-chores";

    public override string Group => "Responses";

    public override string Summary => "Use structured output, many calls at once, moderation and costs with Responses.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        const string Shakshuka = """{"name":"Shakshuka","minutes":25,"taste":"Hot","ingredients":[{"name":"eggs","grams":240}]}""";
        backend.Fake?.Responses.Reply(Shakshuka).Reply("The Colosseum.").Reply("The fjord.").Reply("Knead it.");
        var responses = backend.Client.Responses;

        // With a source-generated context it works in trimmed and native programs too.
        var answer = await responses.CreateAsync(new() { Model = backend.Model, Input = "Tell me a dish of eggs for two." }, DishJson.Default.Dish, cancellationToken: stop);
        Console.WriteLine(answer.TryGetParsed(out var dish) ? $"{dish.Name}, {dish.Minutes} minutes" : $"No dish: {answer.Failure}");

        var requests = _cities.Select(city => new ResponseRequest { Model = backend.Model, Input = $"Name one sight of {city}." });
        await foreach (var result in responses.CreateManyAsync(requests, new() { MaxConcurrency = 1, InOrder = true }, cancellationToken: stop))
            Console.WriteLine(result.IsSuccess ? $"{result.Answer.Text} {(result.Answer.TryEstimateCost(ModelPrices.Default, out var cost) ? $"{cost.Total:0.000000} $" : "")}" : result.Exception.Message);

        // All calls of the guarded client are moderated, including tool loops and sessions.
        var guard = new ModerationGuard(backend.Client);
        Console.WriteLine((await guard.Responses.CreateAsync(new() { Model = backend.Model, Input = "How do I bake bread?" }, cancellationToken: stop)).Text);
    }
}
