using OpenAi.Moderations;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Moderating : Recipe
{
    public override string Name => "moderation";

    public override string Group => "Safety";

    public override string Summary => "Ask whether texts are harmful, and in which categories.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Moderations.Flag("violence", "kill");
        string[] texts = ["How do I bake bread?", "I will kill you."];
        var moderation = await backend.Client.Moderations.CreateAsync(new ModerationRequest { Input = texts }, cancellationToken: stop);
        foreach (var (text, result) in texts.Zip(moderation.Results))
            Console.WriteLine($"{(result.Flagged == true ? "flagged" : "harmless")}: {text} (violence {result.CategoryScores.Violence:0.00})");
    }
}
