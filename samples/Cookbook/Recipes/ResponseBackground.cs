using OpenAi;
using OpenAi.Responses;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class ResponseBackground : Recipe
{
    public override string Name => "response-background";

    public override string Group => "Responses";

    public override string Summary => "Let the server work on its own: stream across an interrupted connection, wait, resume, and cancel.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // The fake server cuts the first connection after five events.
        backend.Fake?.Responses
            .Reply((FakeResponseReply)"A long story, told without a gap." with { Fault = FakeFault.Cut(5) })
            .Reply("A report.").Reply("A poem in many parts.").Reply("Never to be read.");
        var responses = backend.Client.Responses;

        // A cut connection is taken up again behind the last event, without a word of code.
        var request = new ResponseRequest { Model = backend.Model, Input = "Tell me a long story.", Background = true };
        await foreach (var item in responses.StreamAsync(request, cancellationToken: stop))
            Console.Write(item.Text);
        Console.WriteLine();

        // Or wait for the end; the options say how often is asked, and for how long.
        var polling = new PollingOptions<Response> { MaxWait = TimeSpan.FromMinutes(30) };
        var report = await responses.CreateAndPollAsync(request with { Input = "Write a report." }, polling, cancellationToken: stop);
        Console.WriteLine(report.EnsureCompleted().Text);

        // Who keeps the id and the last number can go on in another process.
        string? id = null;
        int? last = null;
        await foreach (var item in responses.StreamAsync(request with { Input = "Write a poem." }, cancellationToken: stop))
        {
            id ??= (item as ResponseStateEvent)?.Response?.Id;
            last = item.SequenceNumber;
            Console.Write(item.Text);
            if (item.Text.Length > 0)
                break;
        }
        await foreach (var item in responses.GetStreamAsync(id!, new() { StartingAfter = last }, cancellationToken: stop))
            Console.Write(item.Text);
        Console.WriteLine();

        var begun = await responses.CreateAsync(request with { Input = "Count to a million." }, cancellationToken: stop);
        Console.WriteLine((await responses.CancelAsync(begun.Id, cancellationToken: stop)).Status);
    }
}
