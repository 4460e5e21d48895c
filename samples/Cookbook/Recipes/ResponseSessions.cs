using OpenAi.Responses;
using Samples;

namespace Cookbook.Recipes;

internal sealed class ResponseSessions : Recipe
{
    public override string Name => "response-session";

    public override string Group => "Responses";

    public override string Summary => "Hold a conversation through Responses, stored by the server or by the program.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Responses.Reply("Rome.").Reply("About 2.8 million people.").Reply("Oslo.").Reply("The fjord.");

        // The server stores the conversation, and only new messages are sent. A summary replaces it before it becomes too long.
        var session = backend.Client.Responses.StartSession(backend.Model, "You are terse.", new() { CompactAtTokens = 100_000 });
        Console.WriteLine((await session.SendAsync("What is the capital of Italy?", cancellationToken: stop)).Text);
        await foreach (var item in session.StreamAsync("How many people live there?", cancellationToken: stop))
            Console.Write(item.Text);
        Console.WriteLine($"\nTo continue on another day: {session.Export()}");

        // Alternatively the program stores the conversation, and the server stores nothing.
        var own = backend.Client.Responses.StartSession(backend.Model, "You are terse.", new() { Keeper = ResponseKeeper.Session, MaxItems = 40 });
        Console.WriteLine((await own.SendAsync("What is the capital of Norway?", cancellationToken: stop)).Text);

        var later = backend.Client.Responses.StartSession(backend.Model, "You are terse.", new() { Keeper = ResponseKeeper.Session });
        later.Import(own.Export());
        Console.WriteLine((await later.SendAsync("Name one sight.", cancellationToken: stop)).Text);
        Console.WriteLine($"{later.History.Count} items are stored in the program.");
    }
}
