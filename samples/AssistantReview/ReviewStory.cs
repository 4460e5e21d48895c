using System.Text;
using OpenAi;
using OpenAi.Assistants;
using OpenAi.Functions;
using Samples;

namespace AssistantReview;

/// <summary>An assistant with the house rules reviews code, answers a question about it, and files the issues it found.</summary>
internal sealed class ReviewStory(Backend backend, CancellationToken stop)
{
    private const string Rules = """
        # House rules
        1. Every method that takes a number says what happens when it is zero.
        2. Names say what a thing is, not how it is stored.
        3. Exceptions are never swallowed.
        """;

    private const string Code = """
        public double Average(List<int> list1)
        {
            try { return list1.Sum() / list1.Count; }
            catch { return 0; }
        }
        """;

    private readonly OpenAiClient _openai = backend.Client;
    private readonly List<(string Title, string Rule)> _issues = [];

    private ThreadsClient Threads => _openai.Assistants.Threads;

    public async Task RunAsync()
    {
        Title("1. The rules go into a vector store");
        var rules = await _openai.Files.CreateAsync(FileUpload.FromBytes(Encoding.UTF8.GetBytes(Rules), "house-rules.md"), FilePurpose.Assistants, cancellationToken: stop);
        var store = await _openai.VectorStores.CreateAsync(new() { Name = "House rules" }, cancellationToken: stop);
        var indexed = await _openai.VectorStores.Files.CreateAndPollAsync(store.Id, new() { FileId = rules.Id }, cancellationToken: stop);
        Console.WriteLine($"house-rules.md is {indexed.Status}");

        var assistant = await CreateAssistantAsync(store.Id);
        var thread = await Threads.CreateAsync(new(), cancellationToken: stop);
        try
        {
            backend.Fake?.Expect(rules.Id);
            await ReviewAsync(thread, assistant);
            await AskBackAsync(thread, assistant);
            await FileIssuesAsync(thread, assistant);
        }
        finally
        {
            Title("5. Everything is cleaned up");
            // It also runs after Ctrl-C, because objects on the server cost money.
            await Threads.DeleteAsync(thread.Id, cancellationToken: CancellationToken.None);
            await _openai.Assistants.DeleteAsync(assistant.Id, cancellationToken: CancellationToken.None);
            await _openai.VectorStores.DeleteAsync(store.Id, cancellationToken: CancellationToken.None);
            await _openai.Files.DeleteAsync(rules.Id, cancellationToken: CancellationToken.None);
            Console.WriteLine("thread, assistant, vector store and file are deleted");
        }
    }

    private Task<Assistant> CreateAssistantAsync(string storeId) => _openai.Assistants.CreateAsync(
        new()
        {
            Model = backend.Model,
            Name = "Code reviewer",
            Instructions = "You review C# code. Check it against the house rules in your files and cite them. Be brief.",
            Tools = [new AssistantFileSearchTool(), FileIssue],
            ToolResources = new() { FileSearch = new() { VectorStoreIds = [storeId] } },
        },
        cancellationToken: stop);

    // Polls the run until the whole answer is available.
    private async Task ReviewAsync(AssistantThread thread, Assistant assistant)
    {
        Title("2. A review, polled");
        Console.WriteLine(Code);
        await SayAsync(thread, $"Review this:\n```csharp\n{Code}\n```");

        var run = await Threads.Runs.CreateAndPollAsync(
            thread.Id, new() { AssistantId = assistant.Id, ToolChoice = AssistantToolChoice.FileSearch }, new() { Progress = new Progress<ThreadRun>(progress => Console.WriteLine($"[{progress.Status}]")) }, cancellationToken: stop);
        var answer = await Threads.Messages.GetAnswerAsync(thread.Id, run.EnsureCompleted().Id, citation => $"[{citation.Number}]", cancellationToken: stop);

        Console.WriteLine(answer.Text);
        foreach (var source in answer.Citations.DistinctBy(citation => citation.FileId))
            Console.WriteLine($"[{source.Number}] {(await _openai.Files.GetAsync(source.FileId, cancellationToken: stop)).Filename}");
    }

    // Streams the answer while it is written.
    private async Task AskBackAsync(AssistantThread thread, Assistant assistant)
    {
        Title("3. A question, streamed");
        await SayAsync(thread, "Show me how you would write it.");

        var accumulator = new AssistantStreamAccumulator();
        await foreach (var item in Threads.Runs.StreamAsync(thread.Id, new() { AssistantId = assistant.Id, ToolChoice = AssistantToolChoice.None }, cancellationToken: stop))
        {
            Console.Write(item.Text);
            accumulator.Add(item);
        }
        Console.WriteLine();
        Console.WriteLine($"[{accumulator.Run?.EnsureCompleted().Usage?.TotalTokens} tokens]");
    }

    // The model calls our function as often as it needs to, and then answers with text.
    private async Task FileIssuesAsync(AssistantThread thread, Assistant assistant)
    {
        Title("4. A function that the model calls");
        await SayAsync(thread, "File an issue for each rule that is broken.");

        var result = await Threads.Runs.RunToolsAsync(thread.Id, new() { AssistantId = assistant.Id }, [FileIssue], cancellationToken: stop);

        foreach (var (title, rule) in _issues)
            Console.WriteLine($"- {title} ({rule})");
        Console.WriteLine(ThreadAnswer.From(result.Messages.Reverse()).Text);
    }

    private ToolFunction FileIssue => field ??= ToolFunction.From(
        (string title, string rule) =>
        {
            // A model may call several functions at once, which then run in parallel.
            lock (_issues)
            {
                _issues.Add((title, rule));
                return $"Filed as issue {_issues.Count}.";
            }
        },
        "file_issue",
        "Files an issue about a rule that code breaks.");

    private Task<ThreadMessage> SayAsync(AssistantThread thread, string text) =>
        Threads.Messages.CreateAsync(thread.Id, ThreadMessageRequest.User(text), cancellationToken: stop);

    private static void Title(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
    }
}
