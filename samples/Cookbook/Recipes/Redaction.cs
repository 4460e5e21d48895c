using System.Text.RegularExpressions;
using OpenAi.Chat;
using OpenAi.Safety;
using Samples;

namespace Cookbook.Recipes;

internal sealed partial class Redaction : Recipe
{
    public override string Name => "redaction";

    public override string Group => "Safety";

    public override string Summary => "Remove keys and personal data from a text before a model gets it, and restore them in the answer.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        const string Letter = "I am Ann (ann@example.com, +1 415 555 0132), customer C-004711. My card 4111 1111 1111 1111 was charged twice.";

        Console.WriteLine(SensitiveText.Redact(Letter));

        // A custom pattern, and placeholders that can be replaced in the answer.
        var kept = new Dictionary<string, string>();
        var options = new RedactionOptions
        {
            Patterns = [new("customer", Customer())],
            Replacement = (finding, text) =>
            {
                var place = $"[{finding.Name}-{kept.Count + 1}]";
                kept[place] = text;
                return place;
            },
        };
        var safe = SensitiveText.Redact(Letter, out var findings, options);
        Console.WriteLine($"{findings.Count} findings: {safe}");

        backend.Fake?.Chat.Reply("Dear [customer-3], we will write to [email-1] when the money is back.");
        var answer = await backend.Client.Chat.AskAsync(backend.Model, $"Answer this letter, and keep the words in brackets: {safe}", cancellationToken: stop);
        Console.WriteLine(kept.Aggregate(answer, (text, pair) => text.Replace(pair.Key, pair.Value, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\bC-[0-9]{6}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Customer();
}
