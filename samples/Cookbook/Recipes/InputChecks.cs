using OpenAi.Safety;
using Samples;

namespace Cookbook.Recipes;

internal sealed class InputChecks : Recipe
{
    public override string Name => "input-checks";

    public override string Group => "Safety";

    public override string Summary => "Reject texts that are too long or contain invisible characters.";

    public override Task RunAsync(Backend backend, CancellationToken stop)
    {
        var limits = new InputLimits
        {
            MaxCharacters = 4_000,
            MaxTokens = 8,
            // A rough estimate; the package OpenAiClient.Tokenization counts exactly.
            CountTokens = text => (text.Length + 3) / 4,
        };

        foreach (var text in new[] { "Hello 👩‍👩‍👧", "A question with more tokens than allowed", "Hi\U000E0069\U000E0067\U000E006E", "pass\u200Bword", "\u202Etxet\u202C" })
        {
            // ThrowIfUnfit does the same with an exception. Neither prevents prompt injection, which cannot be detected by characters.
            var problems = InputCheck.Find(text, limits);
            Console.WriteLine(problems.Count == 0 ? $"Fine: {text}" : $"Rejected: {string.Join("; ", problems)}");
        }
        return Task.CompletedTask;
    }
}
