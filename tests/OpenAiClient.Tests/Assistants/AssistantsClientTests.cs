using OpenAi.Assistants;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class AssistantsClientTests
{
    private const string List = """{"object":"list","data":[],"first_id":null,"last_id":null,"has_more":false}""";

    public static TheoryData<string, string, string?> Operations => new()
    {
        { "assistants.create", "POST assistants", """{"model":"gpt-4o"}""" },
        { "assistants.list", "GET assistants?limit=2&order=asc&after=a&before=b", null },
        { "assistants.get", "GET assistants/asst_1", null },
        { "assistants.update", "POST assistants/asst_1", """{"response_format":{"type":"text"}}""" },
        { "assistants.delete", "DELETE assistants/asst_1", null },
        { "threads.create", "POST threads", "{}" },
        { "threads.get", "GET threads/thread_1", null },
        { "threads.update", "POST threads/thread_1", """{"metadata":{"a":"b"}}""" },
        { "threads.delete", "DELETE threads/thread_1", null },
        { "threads.createAndRun", "POST threads/runs", """{"assistant_id":"asst_1","thread":{"messages":[{"role":"user","content":"Explain deep learning to a 5 year old."}]}}""" },
        { "messages.create", "POST threads/thread_1/messages", """{"role":"user","content":"How does AI work?"}""" },
        { "messages.list", "GET threads/thread_1/messages?run_id=run_1", null },
        { "messages.get", "GET threads/thread_1/messages/msg_1", null },
        { "messages.update", "POST threads/thread_1/messages/msg_1", """{"metadata":{"a":"b"}}""" },
        { "messages.delete", "DELETE threads/thread_1/messages/msg_1", null },
        { "runs.create", "POST threads/thread_1/runs", """{"assistant_id":"asst_1"}""" },
        { "runs.createWithContent", "POST threads/thread_1/runs?include%5B%5D=step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D.content", """{"assistant_id":"asst_1"}""" },
        { "runs.list", "GET threads/thread_1/runs", null },
        { "runs.get", "GET threads/thread_1/runs/run_1", null },
        { "runs.update", "POST threads/thread_1/runs/run_1", """{"metadata":{"a":"b"}}""" },
        { "runs.cancel", "POST threads/thread_1/runs/run_1/cancel", null },
        { "runs.submit", "POST threads/thread_1/runs/run_1/submit_tool_outputs", """{"tool_outputs":[{"tool_call_id":"call_1","output":"70 degrees and sunny."}]}""" },
        { "steps.list", "GET threads/thread_1/runs/run_1/steps?limit=1&include%5B%5D=step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D.content", null },
        { "steps.get", "GET threads/thread_1/runs/run_1/steps/step_1", null },
        { "steps.getWithContent", "GET threads/thread_1/runs/run_1/steps/step_1?include%5B%5D=step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D.content", null },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_operation_goes_to_its_place_under_the_beta_header(string name, string to, string? body)
    {
        ArgumentNullException.ThrowIfNull(to);
        using var handler = FakeHandler.Json(name.EndsWith(".list", StringComparison.Ordinal) ? List : """{"id":"x","deleted":true}""");
        using var openai = handler.CreateClient();

        await CallAsync(openai.Assistants, name);

        var sent = handler.Requests[0];
        Assert.Equal(to, $"{sent.Method} {sent.Uri.AbsoluteUri["https://example.test/v1/".Length..]}");
        Assert.Equal("assistants=v2", sent.Header("OpenAI-Beta"));
        if (body is null)
            Assert.Null(sent.Body);
        else
            JsonAssert.Equal(body, sent.Body);
    }

    [Fact]
    public async Task An_assistant_is_read_with_how_it_came()
    {
        using var handler = FakeHandler.Json(AssistantSamples.Assistant);
        using var openai = handler.CreateClient();

        var assistant = await openai.Assistants.GetAsync("asst_abc123");

        Assert.Equal("Math Tutor", assistant.Name);
        Assert.Equal("get_weather", Assert.IsType<AssistantFunctionTool>(assistant.Tools[2]).Function.Name);
        Assert.Equal(["vs_1"], assistant.ToolResources!.FileSearch!.VectorStoreIds);
        Assert.Equal(1, assistant.ResponseInfo?.Attempts);
    }

    [Fact]
    public async Task A_missing_request_or_id_is_refused_by_its_name()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var threads = openai.Assistants.Threads;

        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Assistants.CreateAsync(null!))).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => { _ = threads.Runs.StreamAsync("thread_1", null!); }).ParamName);
        Assert.Equal("threadId", (await Assert.ThrowsAnyAsync<ArgumentException>(() => threads.GetAsync(null!))).ParamName);
        Assert.Equal("runId", (await Assert.ThrowsAnyAsync<ArgumentException>(() => threads.Runs.CancelAsync("thread_1", ".."))).ParamName);
        Assert.Equal("run", (await Assert.ThrowsAsync<ArgumentNullException>(() => threads.Runs.PollAsync(null!))).ParamName);
    }

    private static async Task CallAsync(AssistantsClient assistants, string name)
    {
        var threads = assistants.Threads;
        var metadata = new Dictionary<string, string> { ["a"] = "b" };
        await (name switch
        {
            "assistants.create" => assistants.CreateAsync(new() { Model = "gpt-4o" }),
            "assistants.list" => EnumerateAsync(assistants.ListAsync(new() { Limit = 2, Order = ListOrder.Ascending, After = "a", Before = "b" })),
            "assistants.get" => assistants.GetAsync("asst_1"),
            "assistants.update" => assistants.UpdateAsync("asst_1", new() { ResponseFormat = AssistantResponseFormat.Text }),
            "assistants.delete" => assistants.DeleteAsync("asst_1"),
            "threads.create" => threads.CreateAsync(new()),
            "threads.get" => threads.GetAsync("thread_1"),
            "threads.update" => threads.UpdateAsync("thread_1", new() { Metadata = metadata }),
            "threads.delete" => threads.DeleteAsync("thread_1"),
            "threads.createAndRun" => threads.CreateAndRunAsync(new() { AssistantId = "asst_1", Thread = new() { Messages = [ThreadMessageRequest.User("Explain deep learning to a 5 year old.")] } }),
            "messages.create" => threads.Messages.CreateAsync("thread_1", ThreadMessageRequest.User("How does AI work?")),
            "messages.list" => EnumerateAsync(threads.Messages.ListAsync("thread_1", new() { RunId = "run_1" })),
            "messages.get" => threads.Messages.GetAsync("thread_1", "msg_1"),
            "messages.update" => threads.Messages.UpdateAsync("thread_1", "msg_1", new() { Metadata = metadata }),
            "messages.delete" => threads.Messages.DeleteAsync("thread_1", "msg_1"),
            "runs.create" => threads.Runs.CreateAsync("thread_1", new() { AssistantId = "asst_1" }),
            "runs.createWithContent" => threads.Runs.CreateAsync("thread_1", new() { AssistantId = "asst_1", Include = [ThreadRunInclude.FileSearchContent] }),
            "runs.list" => EnumerateAsync(threads.Runs.ListAsync("thread_1")),
            "runs.get" => threads.Runs.GetAsync("thread_1", "run_1"),
            "runs.update" => threads.Runs.UpdateAsync("thread_1", "run_1", new() { Metadata = metadata }),
            "runs.cancel" => threads.Runs.CancelAsync("thread_1", "run_1"),
            "runs.submit" => threads.Runs.SubmitToolOutputsAsync("thread_1", "run_1", new() { ToolOutputs = [new() { ToolCallId = "call_1", Output = "70 degrees and sunny." }] }),
            "steps.list" => EnumerateAsync(threads.Runs.Steps.ListAsync("thread_1", "run_1", new() { Limit = 1, Include = [ThreadRunInclude.FileSearchContent] })),
            "steps.get" => threads.Runs.Steps.GetAsync("thread_1", "run_1", "step_1"),
            "steps.getWithContent" => threads.Runs.Steps.GetAsync("thread_1", "run_1", "step_1", new() { Include = [ThreadRunInclude.FileSearchContent] }),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not an operation."),
        });
    }

    private static async Task EnumerateAsync<T>(PagedList<T> list)
        where T : JsonModel
    {
        await foreach (var _ in list)
        {
        }
    }
}
