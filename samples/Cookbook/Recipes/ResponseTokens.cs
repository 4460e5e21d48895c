using OpenAi.Responses;
using Samples;

namespace Cookbook.Recipes;

internal sealed class ResponseTokens : Recipe
{
    public override string Name => "response-tokens";

    public override string Group => "Responses";

    public override string Summary => "Have the server count input, and make a conversation shorter before it is too long.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Responses.Reply("Rome.").Reply("About 2.8 million people.").Reply("It has seven hills.");
        var responses = backend.Client.Responses;
        var count = await responses.CountInputTokensAsync(new() { Model = backend.Model, Input = "What is the capital of Italy?" }, cancellationToken: stop);
        Console.WriteLine($"{count.InputTokens} tokens in");

        // From so many tokens on, a summary takes the place of what was said. This few only to show it.
        var session = responses.StartSession(backend.Model, options: new() { Keeper = ResponseKeeper.Session, CompactAtTokens = 20 });
        foreach (var question in new[] { "What is the capital of Italy?", "How many people live there?", "And how many hills has it?" })
            Console.WriteLine($"{(await session.SendAsync(question, cancellationToken: stop)).Text} ({session.History.Count} items: {string.Join(", ", session.History.Select(item => item.Type))})");

        // The same by hand, for items of your own.
        var compaction = await responses.CompactAsync(new() { Model = backend.Model, Input = [.. session.History] }, cancellationToken: stop);
        Console.WriteLine($"{compaction.Output.Count} items are left.");
    }
}
