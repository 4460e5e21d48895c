using OpenAi;
using OpenAi.Chat;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

/// <summary>The code in RunAsync belongs into a test of yours, with assertions instead of output.</summary>
internal sealed class TestingYourCode : Recipe
{
    public override string Name => "testing";

    public override string Group => "Tests";

    public override string Summary => "Test your own code against a server with scripted answers.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient(options => options.MaxRetries = 0);
        var triage = new Triage(openai);

        // Script the answer of the model, and inspect the request.
        fake.Chat.Reply("billing");
        Console.WriteLine($"An answer:      {await triage.SortAsync("Where is my invoice?", stop)}");
        Console.WriteLine($"The request:    {fake.Chat.Requests[0].Messages.Count} messages, at temperature {fake.Chat.Requests[0].Temperature}");

        // A condition answers every matching request, and precedes the queue.
        fake.Chat.When(request => request.Messages.OfType<UserChatMessage>().Any(message => message.Content!.ToText().Contains("crash"))).Reply("bug");
        Console.WriteLine($"A condition:    {await triage.SortAsync("It crashes!", stop)}");

        // A model does not always follow its instructions.
        fake.Chat.Reply("I would say this is about billing.", FakeChatReply.Refusal("No."));
        Console.WriteLine($"Other text:     {await triage.SortAsync("Hello", stop)}");
        Console.WriteLine($"A refusal:      {await triage.SortAsync("Hello", stop)}");

        // A network can fail too.
        fake.Fail(429, "rate_limit_exceeded").Fail(FakeFault.Html).Fail(FakeFault.Drop);
        Console.WriteLine($"Rate limit:     {await triage.SortAsync("Hello", stop)}");
        Console.WriteLine($"A proxy's page: {await triage.SortAsync("Hello", stop)}");
        Console.WriteLine($"A crash:        {await triage.SortAsync("Hello", stop)}");
        Console.WriteLine($"Requests:       {fake.Requests.Count}, of which {fake.Chat.Requests.Count} reached the model");
    }

    /// <summary>The code under test: assigns a category to a customer's message, and never throws.</summary>
    private sealed class Triage(OpenAiClient openai)
    {
        private static readonly string[] _drawers = ["billing", "bug", "other"];

        public async Task<string> SortAsync(string message, CancellationToken stop)
        {
            try
            {
                var answer = await openai.Chat.CreateAsync(
                    new()
                    {
                        Model = Backend.CurrentModel,
                        Temperature = 0,
                        Messages = [ChatMessage.System($"Answer with one word: {string.Join(", ", _drawers)}."), ChatMessage.User(message)],
                    },
                    cancellationToken: stop);
                return _drawers.Contains(answer.Text) ? answer.Text : "other";
            }
            catch (OpenAiException)
            {
                return "later";
            }
        }
    }
}
