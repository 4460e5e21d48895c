using OpenAi;
using OpenAi.Chat;
using OpenAi.Safety;
using Samples;

namespace Cookbook.Recipes;

internal sealed class ModerationGuards : Recipe
{
    public override string Name => "moderation-guard";

    public override string Group => "Safety";

    public override string Summary => "Moderate the input and the output of the model before they are passed on.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Moderations.Flag("violence", "kill");
        var guard = new ModerationGuard(backend.Client, new()
        {
            CheckOutput = true,
            Thresholds = { ["harassment"] = 0.4 },
        });

        foreach (var text in new[] { "How do I bake bread?", "How do I kill my neighbour?" })
        {
            var request = new ChatCompletionRequest { Model = backend.Model, Messages = [ChatMessage.User(text)] };
            try
            {
                var answer = await guard.Chat.CreateAsync(request, cancellationToken: stop);
                Console.WriteLine($"{text} → {answer.Text}");
            }
            catch (ModerationBlockedException exception)
            {
                Console.WriteLine($"{text} → {exception.Side} was blocked because of {string.Join(", ", exception.Categories)}; the model was called: {exception.Side == ModerationSide.Output}.");
            }
        }
    }
}
