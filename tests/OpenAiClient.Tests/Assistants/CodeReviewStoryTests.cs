using OpenAi.Assistants;
using OpenAi.Functions;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

/// <summary>The example of tutorials for this API, from the first call to the last, with the stateful fake server.</summary>
public sealed class CodeReviewStoryTests : IAsyncDisposable
{
    private const string Code = "Please review:\n```csharp\npublic int Half(int x) => x / 0;\n```";

    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private readonly OpenAiClient _openai;

    public CodeReviewStoryTests() => _openai = _fake.CreateClient();

    private ThreadsClient Threads => _openai.Assistants.Threads;

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [Fact]
    public async Task A_review_is_read_by_polling()
    {
        var rules = await _openai.Files.CreateAsync(FileUpload.FromBytes("Never divide by zero.\nName things well."u8.ToArray(), "rules.md"), FilePurpose.Assistants);
        var store = await _openai.VectorStores.CreateAsync(new() { Name = "Rules" });
        var indexed = await _openai.VectorStores.Files.CreateAndPollAsync(store.Id, new() { FileId = rules.Id });
        Assert.Equal("completed", indexed.Status?.Value);
        var (assistant, thread) = await BeginAsync(new() { FileSearch = new() { VectorStoreIds = [store.Id] } }, new AssistantFileSearchTool());
        _fake.Assistants.Reply("This divides by zero 【rule】.", [new FakeCitation("【rule】", rules.Id)]);
        var seen = new List<string?>();

        var run = await Threads.Runs.CreateAndPollAsync(thread.Id, new() { AssistantId = assistant.Id }, new() { Progress = new SynchronousProgress<ThreadRun>(current => seen.Add(current.Status?.Value)) });
        var answer = await Threads.Messages.GetAnswerAsync(thread.Id, run.EnsureCompleted().Id, citation => $"[{citation.Number}]");

        Assert.Equal(["in_progress", "completed"], seen);
        Assert.Equal("This divides by zero [1].", answer.Text);
        Assert.Equal("rules.md", (await _openai.Files.GetAsync(Assert.Single(answer.Citations).FileId)).Filename);

        // Nothing is queued now, so the server searches the rules itself.
        await Threads.Messages.CreateAsync(thread.Id, ThreadMessageRequest.User("May I divide by zero?"));
        run = await Threads.Runs.CreateAndPollAsync(thread.Id, new() { AssistantId = assistant.Id });
        answer = await Threads.Messages.GetAnswerAsync(thread.Id, run.EnsureCompleted().Id);

        Assert.Equal($"rules.md says: \"Never divide by zero.\" [{rules.Id}]", answer.Text);
        var steps = await Threads.Runs.Steps.ListAsync(thread.Id, run.Id, new() { Order = ListOrder.Ascending, Include = [ThreadRunInclude.FileSearchContent] }).ToListAsync();
        Assert.Equal([ThreadRunStepType.ToolCalls, ThreadRunStepType.MessageCreation], steps.Select(step => step.Type));
        var search = Assert.IsType<ThreadFileSearchCall>(Assert.Single(Assert.IsType<ThreadToolCallsDetails>(steps[0].StepDetails).ToolCalls));
        Assert.Equal(rules.Id, Assert.Single(search.FileSearch.Results).FileId);
        Assert.Contains("Name things well.", search.FileSearch.Results[0].Content[0].Text, StringComparison.Ordinal);

        await Threads.DeleteAsync(thread.Id);
        await _openai.Assistants.DeleteAsync(assistant.Id);
        await _openai.VectorStores.DeleteAsync(store.Id);
        await _openai.Files.DeleteAsync(rules.Id);
        Assert.Empty(_fake.Assistants.All);
        Assert.Empty(_fake.Assistants.Threads);
        Assert.Empty(_fake.VectorStores.All);
        Assert.Empty(_fake.Files.All);
    }

    [Fact]
    public async Task A_review_is_read_from_a_stream()
    {
        var (assistant, thread) = await BeginAsync(null);
        _fake.Assistants.Reply("This divides by zero.");
        var accumulator = new AssistantStreamAccumulator();
        var shown = "";

        await foreach (var item in Threads.Runs.StreamAsync(thread.Id, new() { AssistantId = assistant.Id }))
        {
            shown += item.Text;
            accumulator.Add(item);
        }

        Assert.Equal("This divides by zero.", shown);
        Assert.Equal(ThreadRunStatus.Completed, accumulator.Run!.EnsureCompleted().Status);
        var listed = await Threads.Messages.ListAsync(thread.Id, new() { RunId = accumulator.Run.Id }).ToListAsync();
        JsonAssert.Equal(Assert.Single(listed).ToString(), Assert.Single(accumulator.ToMessages()).ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_review_can_call_functions(bool streamed)
    {
        var filed = new List<int>();
        var issue = ToolFunction.From(
            "file_issue",
            "Files an issue.",
            """{"type":"object","properties":{"line":{"type":"integer"}},"required":["line"]}""",
            (arguments, _) =>
            {
                var line = arguments.GetProperty("line").GetInt32();
                if (line > 3)
                    throw new ToolCallException("There is no such line.");
                lock (filed)
                    filed.Add(line);
                return new($"ISSUE-{line}");
            });
        var (assistant, thread) = await BeginAsync(null, issue);
        _fake.Assistants
            .CallFunctions([("file_issue", """{"line":3}"""), ("file_issue", """{"line":7}""")])
            .CallFunction("file_issue", """{"line":1}""", context => context.Steps.Count == 1)
            .Reply("Filed two issues.");
        var request = new ThreadRunRequest { AssistantId = assistant.Id };

        var result = streamed ? await StreamAsync() : await Threads.Runs.RunToolsAsync(thread.Id, request, [issue]);

        result.Run.EnsureCompleted();
        Assert.Equal([3, 1], filed);
        Assert.Equal("Filed two issues.", result.Text);
        Assert.Equal([2, 1], result.Rounds.Select(round => round.Results.Count));
        var outputs = _fake.Assistants.StepsOf(thread.Id).SelectMany(step => (step.StepDetails as ThreadToolCallsDetails)?.ToolCalls ?? []).Cast<ThreadFunctionCall>().Select(call => call.Function.Output).ToArray();
        Assert.Equal(("ISSUE-3", "ISSUE-1"), (outputs[0], outputs[2]));
        Assert.Contains("no such line", outputs[1], StringComparison.Ordinal);

        async Task<ThreadToolsResult> StreamAsync()
        {
            ThreadToolsResult? last = null;
            await foreach (var item in Threads.Runs.StreamToolsAsync(thread.Id, request, [issue]))
                last = (item as ThreadToolsCompletedEvent)?.Result ?? last;
            return last!;
        }
    }

    [Fact]
    public async Task A_review_that_fails_says_why()
    {
        var (assistant, thread) = await BeginAsync(null);
        _fake.Assistants.FailRun(ThreadRunErrorCode.RateLimitExceeded, "Too many reviews today.");

        var run = await Threads.Runs.CreateAndPollAsync(thread.Id, new() { AssistantId = assistant.Id });
        var exception = Assert.Throws<ThreadRunException>(run.EnsureCompleted);

        Assert.Equal("Too many reviews today.", run.LastError!.Message);
        Assert.Contains("Too many reviews today.", exception.Message, StringComparison.Ordinal);
    }

    private async Task<(Assistant Assistant, AssistantThread Thread)> BeginAsync(AssistantToolResources? resources, params AssistantTool[] tools)
    {
        var assistant = await _openai.Assistants.CreateAsync(new()
        {
            Model = "gpt-4o",
            Name = "Code reviewer",
            Instructions = "You review code and cite the house rules.",
            Tools = tools,
            ToolResources = resources,
        });
        var thread = await Threads.CreateAsync(new());
        await Threads.Messages.CreateAsync(thread.Id, ThreadMessageRequest.User(Code));
        return (assistant, thread);
    }
}
