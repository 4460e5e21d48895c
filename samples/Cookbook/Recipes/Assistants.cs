using OpenAi.Assistants;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Assistants : Recipe
{
    public override string Name => "assistants";

    public override string Group => "Tools";

    public override string Summary => "Store an assistant and a conversation on the server, run it, and read its answer. OpenAI shut this API down on 2026-08-26; compatible servers may still have it.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Assistants.Reply("Divide by the count only when it is not zero.");
        var assistants = backend.Client.Assistants;
        var reviewer = await assistants.CreateAsync(new() { Model = backend.Model, Instructions = "You review code in one sentence." }, cancellationToken: stop);
        var thread = await assistants.Threads.CreateAsync(new() { Messages = [ThreadMessageRequest.User("int Average(int[] x) => x.Sum() / x.Length;")] }, cancellationToken: stop);

        var run = await assistants.Threads.Runs.CreateAndPollAsync(
            thread.Id, new() { AssistantId = reviewer.Id }, new() { Progress = new Progress<ThreadRun>(current => Console.WriteLine($"[{current.Status}]")) }, cancellationToken: stop);
        var answer = await assistants.Threads.Messages.GetAnswerAsync(thread.Id, run.EnsureCompleted().Id, cancellationToken: stop);
        Console.WriteLine(answer.Text);

        await assistants.Threads.DeleteAsync(thread.Id, cancellationToken: stop);
        await assistants.DeleteAsync(reviewer.Id, cancellationToken: stop);
    }
}
