using Samples;

namespace Cookbook.Recipes;

internal sealed class ChatSessions : Recipe
{
    public override string Name => "chat-session";

    public override string Summary => "Hold a conversation that remembers, within limits, and go on with it another day.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat.Reply("Rome.").Reply("About 2.8 million people.").Reply("The Colosseum.");

        // Beyond 20 messages the oldest turns are forgotten, never the system prompt.
        var session = backend.Client.Chat.StartSession(backend.Model, "You are terse.", new() { MaxMessages = 20 });

        var answer = await session.SendAsync("What is the capital of Italy?", cancellationToken: stop);
        Console.WriteLine(answer.Text);

        await foreach (var chunk in session.StreamAsync("How many people live there?", cancellationToken: stop))
            Console.Write(chunk.Text);
        Console.WriteLine();

        // A file, a database: it is the array of messages that every SDK of the API knows.
        var saved = session.Export();
        Console.WriteLine($"{session.History.Count} messages are kept: {saved}");

        var later = backend.Client.Chat.StartSession(backend.Model);
        later.Import(saved);
        answer = await later.SendAsync("Name one sight.", cancellationToken: stop);
        Console.WriteLine(answer.Text);
    }
}
