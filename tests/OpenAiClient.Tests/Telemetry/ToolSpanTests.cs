using System.Diagnostics;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>Functions that models call, in each of the loops.</summary>
[Collection(nameof(Alone))]
public sealed class ToolSpanTests : IAsyncDisposable, IDisposable
{
    private readonly Heard _heard = new();
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private Activity? _during;

    public void Dispose() => _heard.Dispose();

    public async ValueTask DisposeAsync()
    {
        _heard.Dispose();
        await _fake.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Functions_called_in_a_chat_have_spans(bool streamed)
    {
        _fake.Chat.Reply(FakeChatReply.ToolCalls(("add", """{"a":1}"""), ("fail", "{}"), ("unknown", "{}")), "Done.");
        using var openai = _fake.CreateClient(static options => options.Telemetry.CapturesContent = true);
        var request = new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.User("Add.")] };

        if (streamed)
            await openai.Chat.StreamToolsAsync(request, Functions()).CountAsync();
        else
            await openai.Chat.RunToolsAsync(request, Functions());

        Assert.Equal(["chat m", "chat m", "execute_tool add", "execute_tool fail", "execute_tool unknown"], _heard.Spans.Select(static span => span.DisplayName).Order());
        var add = Tool("add");
        Assert.Equal(ActivityKind.Internal, add.Kind);
        Assert.Equal(_heard.Root!.SpanId, add.ParentSpanId);
        Assert.Same(add, _during);
        Assert.Equal(
            ["gen_ai.operation.name=execute_tool", "gen_ai.tool.call.arguments={\"a\":1}", "gen_ai.tool.call.result=2", "gen_ai.tool.description=Adds.", "gen_ai.tool.name=add", "gen_ai.tool.type=function"],
            add.TagObjects.Where(static tag => tag.Key != "gen_ai.tool.call.id").Select(static tag => $"{tag.Key}={tag.Value}").Order());
        Assert.Equal(("System.InvalidOperationException", ActivityStatusCode.Error), (Tool("fail").GetTagItem("error.type"), Tool("fail").Status));
        Assert.Equal("OpenAi.Functions.ToolCallException", Tool("unknown").GetTagItem("error.type"));
    }

    [Fact]
    public async Task Functions_called_in_a_response_have_spans_without_content()
    {
        _fake.Responses.Reply(FakeResponseReply.ToolCall("add", """{"a":1}"""), "2.");
        using var openai = _fake.CreateClient();

        await openai.Responses.RunToolsAsync(new() { Model = "m", Input = "Add." }, Functions());

        Assert.Equal(["chat m", "execute_tool add", "chat m"], _heard.Spans.Select(static span => span.DisplayName));
        Assert.Equal((string[])["tool_calls"], _heard.Spans[0].GetTagItem("gen_ai.response.finish_reasons"));
        Assert.Null(Tool("add").GetTagItem("gen_ai.tool.call.arguments"));
        Assert.Null(Tool("add").GetTagItem("gen_ai.tool.call.result"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Functions_called_in_a_run_have_spans(bool streamed)
    {
        const string Asking = """{"id":"run_1","thread_id":"thread_1","status":"requires_action","required_action":{"type":"submit_tool_outputs","submit_tool_outputs":{"tool_calls":[{"id":"call_1","type":"function","function":{"name":"add","arguments":"{\"a\":1}"}},{"id":"call_2","type":"function","function":{"name":"fail","arguments":"{}"}}]}}}""";
        const string Done = """{"id":"run_1","thread_id":"thread_1","status":"completed"}""";
        using var handler = new FakeHandler()
            .Then(streamed ? Events("thread.run.requires_action", Asking) : FakeHandler.Answer(Asking))
            .Then(streamed ? Events("thread.run.completed", Done) : FakeHandler.Answer(Done))
            .Then(FakeHandler.Answer("""{"object":"list","data":[]}"""));
        using var openai = _heard.Client(handler, static options => options.Telemetry.CapturesContent = true);

        if (streamed)
            await openai.Assistants.Threads.Runs.StreamToolsAsync("thread_1", new() { AssistantId = "asst_1" }, Functions()).CountAsync();
        else
            await openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", new() { AssistantId = "asst_1" }, Functions());

        // Runs themselves are no operation that the conventions know.
        Assert.Equal(["execute_tool add", "execute_tool fail"], _heard.Spans.Select(static span => span.DisplayName).Order());
        Assert.Equal(("call_1", "2"), (Tool("add").GetTagItem("gen_ai.tool.call.id"), Tool("add").GetTagItem("gen_ai.tool.call.result")));
        Assert.Same(Tool("add"), _during);
        Assert.Equal(("System.InvalidOperationException", ActivityStatusCode.Error), (Tool("fail").GetTagItem("error.type"), Tool("fail").Status));

        static HttpResponseMessage Events(string name, string json) => FakeHandler.Answer($"event: {name}\ndata: {json}\n\nevent: done\ndata: [DONE]\n\n", mediaType: "text/event-stream");
    }

    [Fact]
    public async Task A_loop_that_is_cancelled_ends_the_spans_of_its_functions()
    {
        _fake.Chat.Reply(FakeChatReply.ToolCall("wait"));
        using var openai = _fake.CreateClient();
        using var source = new CancellationTokenSource();
        var wait = ToolFunction.From("wait", null, null, async (_, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token);
            return "";
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => openai.Chat.RunToolsAsync(new() { Model = "m", Messages = [ChatMessage.User("Wait.")] }, [wait], cancellationToken: source.Token));

        Assert.Equal("cancelled", Tool("wait").GetTagItem("error.type"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Functions_have_no_spans_where_the_client_or_the_call_switches_telemetry_off(bool byClient)
    {
        _fake.Chat.Reply(FakeChatReply.ToolCall("add", """{"a":1}"""), "2.");
        using var openai = _fake.CreateClient(options => options.Telemetry.Enabled = !byClient);

        await openai.Chat.RunToolsAsync(new() { Model = "m", Messages = [ChatMessage.User("Add.")] }, Functions(), requestOptions: byClient ? null : new() { EmitsTelemetry = false });

        Assert.Empty(_heard.Spans);
    }

    private Activity Tool(string name) => Assert.Single(_heard.Spans, span => span.DisplayName == "execute_tool " + name);

    private ToolFunction[] Functions() =>
    [
        ToolFunction.From("add", "Adds.", null, (arguments, _) =>
        {
            _during = Activity.Current;
            return new($"{arguments.GetProperty("a").GetInt32() + 1}");
        }),
        ToolFunction.From("fail", null, null, static (_, _) => throw new InvalidOperationException("no")),
    ];
}
