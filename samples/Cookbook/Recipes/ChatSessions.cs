using Samples;

namespace Cookbook.Recipes;

internal sealed class ChatSessions : Recipe
{
    public override string Name => "chat-session";

    public override string Group => "Chat";

    public override string Summary => "Hold a conversation with a limited history, and continue it on another day.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat.Reply("Rome.").Reply("About 2.8 million people.").Reply("The Colosseum.");

        // With more than 20 messages, the oldest turns are removed, but never the system prompt.
        var session = backend.Client.Chat.StartSession(backend.Model, "You are terse.", new() { MaxMessages = 20 });

        var answer = await session.SendAsync("What is the capital of Italy?", cancellationToken: stop);
        Console.WriteLine(answer.Text);

        await foreach (var chunk in session.StreamAsync("How many people live there?", cancellationToken: stop))
            Console.Write(chunk.Text);
        Console.WriteLine();

        // Store it in a file or a database: it is the array of messages that every SDK of the API uses.
        var saved = session.Export();
        Console.WriteLine($"{session.History.Count} messages are saved: {saved}");

        var later = backend.Client.Chat.StartSession(backend.Model);
        later.Import(saved);
        answer = await later.SendAsync("Name one sight.", cancellationToken: stop);
        Console.WriteLine(answer.Text);
    }
}
