using OpenAi.Chat;
using OpenAi.Costs;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Costs : Recipe
{
    public override string Name => "cost";

    public override string Group => "Cost and limits";

    public override string Summary => "Choose the cheapest model that is good enough, and compute the cost of the answer.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // Prices are data: start with the defaults, and add those of other models. These two are invented.
        var prices = ModelPrices.Default
            .With("my-small-model", new ModelPrice(input: 0.05m, output: 0.20m))
            .With("ft:gpt-4.1-mini:my-team::abc", new ModelPrice(input: 0.30m, output: 1.20m, cachedInput: 0.15m));

        // Evaluate yourself which models are good enough for a task.
        var goodEnough = new Dictionary<string, string[]>
        {
            ["sort mail"] = ["my-small-model", "gpt-5.6-luna", "gpt-5.6-terra"],
            ["write prose"] = ["gpt-5.6-luna", "gpt-5.6-terra", "gpt-5.6-sol"],
            ["prove theorems"] = ["gpt-5.6-sol", "gpt-6-astra"],
        };
        foreach (var (task, models) in goodEnough)
        {
            var cheapest = models.MinBy(model => prices[model].CostOf(inputTokens: 1_500, outputTokens: 300).Total)!;
            var cost = prices[cheapest].CostOf(inputTokens: 1_500, outputTokens: 300).Total;
            Console.WriteLine($"{task}: {cheapest}, {1_000 * cost:0.000} dollars for a thousand calls");
        }

        // Prices have a history, for bills of the past, and requests in a batch cost half.
        const string Luna = "gpt-5.6-luna";
        Console.WriteLine($"{Luna}: a million tokens in cost {ModelPrices.At(new(2026, 7, 1))[Luna].Input} dollars in July 2026, {prices[Luna].Input} now, {prices.Times(ModelPrices.BatchFactor)[Luna].Input} in a batch");

        var request = new ChatCompletionRequest { Model = backend.Model, Messages = [ChatMessage.User("Say this is a test")] };
        var answer = await backend.Client.Chat.CreateAsync(request, cancellationToken: stop);

        // The price of the model that answered may be unknown; EstimateCost would throw and say how to add it.
        Console.WriteLine(answer.TryEstimateCost(prices, out var spent)
            ? $"{answer.Usage?.PromptTokens} tokens in, {answer.Usage?.CompletionTokens} out: {spent.Total} dollars"
            : $"The price of {answer.Model} is unknown, or the answer has no usage.");
    }
}
