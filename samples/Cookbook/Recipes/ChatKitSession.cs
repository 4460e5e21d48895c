using Samples;

namespace Cookbook.Recipes;

internal sealed class ChatKitSession : Recipe
{
    public override string Name => "chatkit-session";

    public override string Group => "Servers and web pages";

    public override string Summary => "Give a user's web page a secret for ChatKit, while the API key stays on the server.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // An endpoint of your application returns this to the page, which passes it to ChatKit's getClientSecret.
        var session = await backend.Client.ChatKit.Sessions.CreateAsync(
            new()
            {
                Workflow = new() { Id = Environment.GetEnvironmentVariable("CHATKIT_WORKFLOW") ?? "wf_fake" },
                User = "user-7",
                ExpiresAfter = new() { Seconds = 300 },
                ChatkitConfiguration = new() { History = new() { Enabled = true, RecentThreads = 10 } },
            },
            cancellationToken: stop);
        // With an API key, use the id of your own workflow.
        Console.WriteLine($"{session.Id} is {session.Status}; its secret has {session.ClientSecret.Length} characters and is sent only to the page");

        // The threads of the user can be read afterwards.
        await foreach (var thread in backend.Client.ChatKit.Threads.ListAsync(new() { User = session.User }, cancellationToken: stop))
            Console.WriteLine($"{thread.Id}: {thread.Title}");
        await backend.Client.ChatKit.Sessions.CancelAsync(session.Id, cancellationToken: stop);
    }
}
