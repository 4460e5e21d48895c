using System.Net;
using OpenAi.Assistants;
using OpenAi.Functions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class ThreadToolLoopTests
{
    private const string Said = """{"data":[{"id":"msg_1","role":"assistant","content":[{"type":"text","text":{"value":"Let me see."}}]},{"id":"msg_2","role":"assistant","content":[{"type":"text","text":{"value":"It rains."}}]}],"has_more":false}""";

    private static readonly ThreadRunRequest _request = new() { AssistantId = "asst_1" };

    private static readonly ToolFunction _weather = ToolFunction.From(
        "weather", "The weather.", null, static (arguments, _) => new($"Rain in {arguments.GetProperty("city").GetString()}"));

    [Fact]
    public async Task Functions_are_called_until_the_run_is_complete()
    {
        using var handler = new FakeHandler()
            .Then(Run("queued"))
            .Then(Run("in_progress"))
            .Then(Asking(("a", "weather", """{\"city\":\"Rome\"}"""), ("b", "weather", """{\"city\":\"Oslo\"}""")))
            .Then(Run("queued"))
            .Then(Asking(("c", "weather", """{\"city\":\"Bern\"}""")))
            .Then(Run("queued"))
            .Then(Run("completed"))
            .Then(FakeHandler.Answer(Said));
        using var openai = Client(handler);
        var steps = new List<ToolLoopEvent>();

        var result = await openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", _request, [_weather], new() { Progress = new SynchronousProgress<ToolLoopEvent>(steps.Add) });

        Assert.Same(result.Run, result.Run.EnsureCompleted());
        Assert.Equal("It rains.", result.Text);
        Assert.Equal(["msg_1", "msg_2"], result.Messages.Select(static message => message.Id));
        Assert.Equal(["Rain in Rome", "Rain in Oslo", "Rain in Bern"], result.Rounds.SelectMany(static round => round.Results).Select(static item => item.Output));
        Assert.Equal([1, 2], result.Rounds.Select(static round => round.Number));
        Assert.Equal(
            [
                "POST /v1/threads/thread_1/runs", "GET /v1/threads/thread_1/runs/run_1", "GET /v1/threads/thread_1/runs/run_1",
                "POST /v1/threads/thread_1/runs/run_1/submit_tool_outputs", "GET /v1/threads/thread_1/runs/run_1",
                "POST /v1/threads/thread_1/runs/run_1/submit_tool_outputs", "GET /v1/threads/thread_1/runs/run_1",
                "GET /v1/threads/thread_1/messages?limit=100&order=asc&run_id=run_1",
            ],
            handler.Requests.Select(static sent => $"{sent.Method} {sent.Uri.PathAndQuery}"));
        JsonAssert.Equal("""{"assistant_id":"asst_1"}""", handler.Requests[0].Body);
        JsonAssert.Equal(
            """{"tool_outputs":[{"tool_call_id":"a","output":"Rain in Rome"},{"tool_call_id":"b","output":"Rain in Oslo"}]}""", handler.Requests[3].Body);
        Assert.Equal(["in_progress", "requires_action", "requires_action", "completed"], steps.OfType<ThreadRunPolledEvent>().Select(static step => step.Run.Status?.Value));
        Assert.Equal(3, steps.Count(static step => step is ToolCallStartedEvent));
        Assert.Same(result.Rounds[1], steps.OfType<ThreadToolRoundEvent>().Last().Round);
        Assert.Same(result, Assert.IsType<ThreadToolsCompletedEvent>(steps[^1]).Result);
    }

    [Fact]
    public async Task A_list_of_tools_in_the_request_gets_the_functions_it_lacks()
    {
        using var handler = new FakeHandler().Then(Run("completed")).Then(FakeHandler.Answer("""{"data":[]}"""));
        using var openai = Client(handler);
        var time = ToolFunction.From("time", null, null, static (_, _) => new("noon"));
        var request = _request with { Tools = [new AssistantCodeInterpreterTool(), AssistantTool.ForFunction("time", "Mine.")] };

        var result = await openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", request, [time, _weather]);

        Assert.Equal("", result.Text);
        JsonAssert.Contains(
            """{"tools":[{"type":"code_interpreter"},{"function":{"name":"time","description":"Mine."}},{"function":{"name":"weather"}}]}""", handler.Requests[0].Body);
        Assert.Equal(2, request.Tools.Count);
    }

    [Fact]
    public async Task The_failure_of_a_call_is_its_output()
    {
        using var handler = new FakeHandler()
            .Then(Asking(("a", "nothing", "{}"), ("b", "weather", "{"), ("c", "weather", "{}"), ("d", "broken", "{}")))
            .Then(Run("completed"))
            .Then(FakeHandler.Answer(Said));
        using var openai = Client(handler);
        var broken = ToolFunction.From("broken", null, null, static (_, _) => throw new TimeoutException("Too slow."));

        var result = await openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", _request, [_weather, broken]);

        var outputs = result.Rounds[0].Results.Select(static item => item.Output).ToArray();
        Assert.Equal("Error: There is no function 'nothing'; the functions are: weather, broken.", outputs[0]);
        Assert.StartsWith("Error: The arguments are not JSON", outputs[1], StringComparison.Ordinal);
        Assert.Equal("Error: The function failed.", outputs[3]);
        Assert.DoesNotContain("   at ", string.Concat(outputs), StringComparison.Ordinal);
        Assert.All(result.Rounds[0].Results, static item => Assert.NotNull(item.Exception));
    }

    [Theory]
    [InlineData("failed")]
    [InlineData("cancelled")]
    [InlineData("expired")]
    [InlineData("never_seen_before")]
    public async Task A_run_that_ends_otherwise_is_returned(string status)
    {
        using var handler = new FakeHandler().Then(Run(status));
        using var openai = Client(handler);

        var result = await openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", _request, [_weather]);

        Assert.Equal(status, result.Run.Status?.Value);
        Assert.Empty(result.Messages);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"type":"new","new":1}""")]
    [InlineData("""{"type":"submit_tool_outputs","submit_tool_outputs":{"tool_calls":[null]}}""")]
    public async Task A_run_that_wants_something_unknown_is_returned(string action)
    {
        using var handler = FakeHandler.Json($$"""{"id":"run_1","thread_id":"thread_1","status":"requires_action","required_action":{{action}} }""");
        using var openai = Client(handler);

        var result = await openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", _request, [_weather]);

        Assert.Equal(ThreadRunStatus.RequiresAction, result.Run.Status);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Rounds_are_bounded_and_the_run_is_cancelled_then()
    {
        using var handler = new FakeHandler()
            .Then(Asking(("a", "weather", """{\"city\":\"Rome\"}""")))
            .Then(Asking(("b", "weather", """{\"city\":\"Oslo\"}""")))
            .Then(Run("cancelling"));
        using var openai = Client(handler);

        var exception = await Assert.ThrowsAsync<ThreadToolRoundsException>(() =>
            openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", _request, [_weather], new() { MaxRounds = 1 }));

        Assert.EndsWith("/runs/run_1/cancel", handler.Requests[^1].Uri.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("b", exception.Result.Run.RequiredAction!.SubmitToolOutputs.ToolCalls[0].Id);
        Assert.Equal("Rain in Rome", exception.Result.Rounds[0].Results[0].Output);
        Assert.Equal(1, exception.MaxRounds);
    }

    [Fact]
    public async Task An_exception_that_is_thrown_cancels_the_run_and_a_failure_to_do_so_does_not_hide_it()
    {
        using var handler = new FakeHandler().Then(Asking(("a", "broken", "{}"))).Then(FakeHandler.Answer("{}", HttpStatusCode.InternalServerError));
        using var openai = Client(handler);
        var broken = ToolFunction.From("broken", null, null, static (_, _) => throw new DivideByZeroException());

        await Assert.ThrowsAsync<DivideByZeroException>(() =>
            openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", _request, [broken], new() { ThrowsFunctionExceptions = true }));

        Assert.EndsWith("/cancel", handler.Requests[^1].Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_cancellation_stops_the_functions_and_the_run()
    {
        using var handler = new FakeHandler().Then(Asking(("a", "slow", "{}"))).Then(Run("cancelling"));
        using var openai = Client(handler);
        using var source = new CancellationTokenSource();
        var slow = ToolFunction.From("slow", null, null, async (_, _) =>
        {
            await source.CancelAsync();
            return await new TaskCompletionSource<string>().Task;
        });

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() =>
            openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", _request, [slow], cancellationToken: source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.EndsWith("/cancel", handler.Requests[^1].Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_takes_too_long_is_cancelled()
    {
        var time = new FakeTime { AutoAdvance = TimeSpan.FromSeconds(5) };
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(Run("in_progress")) };
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        await Assert.ThrowsAsync<ApiTimeoutException>(() =>
            openai.Assistants.Threads.Runs.RunToolsAsync("thread_1", _request, [_weather], polling: new() { Interval = TimeSpan.FromSeconds(2), MaxWait = TimeSpan.FromSeconds(5) }));

        Assert.EndsWith("/cancel", handler.Requests[^1].Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_for_one_request_goes_with_the_first_only()
    {
        using var handler = new FakeHandler()
            .Then(Asking(("a", "weather", """{\"city\":\"Rome\"}"""))).Then(Run("completed")).Then(FakeHandler.Answer(Said));
        using var openai = Client(handler);

        await openai.Assistants.Threads.Runs.RunToolsAsync(
            "thread_1", _request, [_weather], requestOptions: new() { IdempotencyKey = "once", ExtraFields = new() { ["x"] = 1 } });

        Assert.Equal(["once", null, null], handler.Requests.Select(static sent => sent.Header("Idempotency-Key")));
        Assert.DoesNotContain("\"x\"", handler.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_options_are_refused_before_anything_is_sent()
    {
        using var handler = new FakeHandler();
        using var openai = Client(handler);
        var runs = openai.Assistants.Threads.Runs;

        await Assert.ThrowsAsync<ArgumentException>(() => runs.RunToolsAsync(" ", _request, [_weather]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => runs.RunToolsAsync("thread_1", null!, [_weather]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => runs.RunToolsAsync("thread_1", _request, null!));
        Assert.Equal("functions", (await Assert.ThrowsAsync<ArgumentException>(() => runs.RunToolsAsync("thread_1", _request, [_weather, _weather]))).ParamName);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => runs.RunToolsAsync("thread_1", _request, [_weather], polling: new() { Interval = TimeSpan.Zero }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => runs.RunToolsAsync("thread_1", _request, [_weather], new() { MaxRounds = 0 }));
        Assert.Throws<ArgumentException>(() => runs.StreamToolsAsync("..", _request, [_weather]));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_recorded_run_with_a_function_streams_to_its_end()
    {
        using var handler = FakeHandler.Sse(AssistantSamples.Stream("function-call")).Then(FakeHandler.Answer(AssistantSamples.Stream("function-result"), mediaType: "text/event-stream"));
        using var openai = Client(handler);
        var function = ToolFunction.From("get_current_weather", null, null, static (_, _) => new("sunny"));
        var steps = new List<ToolLoopEvent>();

        await foreach (var step in openai.Assistants.Threads.Runs.StreamToolsAsync("thread_1", _request, [function]))
            steps.Add(step);

        var result = Assert.IsType<ThreadToolsCompletedEvent>(steps[^1]).Result;
        Assert.Equal(ThreadRunStatus.Completed, result.Run.Status);
        Assert.NotEmpty(result.Text);
        Assert.Equal(result.Text, string.Concat(steps.Select(static step => step.Text)));
        Assert.Equal("sunny", Assert.Single(result.Rounds).Results[0].Output);
        JsonAssert.Contains("""{"tool_outputs":[{"output":"sunny"}],"stream":true}""", handler.Requests[1].Body);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task Leaving_a_stream_cancels_its_run()
    {
        using var handler = FakeHandler.Sse(AssistantSamples.Stream("function-call")).Then(Run("cancelling"));
        using var openai = Client(handler);

        await foreach (var step in openai.Assistants.Threads.Runs.StreamToolsAsync("thread_1", _request, [_weather]))
        {
            if (step is ToolCallStartedEvent)
                break;
        }

        Assert.EndsWith("/cancel", handler.Requests[^1].Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_tells_nothing_of_its_run_is_no_answer()
    {
        using var handler = FakeHandler.Sse("event: thread.dream\ndata: {}\n\nevent: done\ndata: [DONE]\n\n");
        using var openai = Client(handler);

        await Assert.ThrowsAsync<InvalidResponseException>(async () =>
        {
            await foreach (var step in openai.Assistants.Threads.Runs.StreamToolsAsync("thread_1", _request, [_weather]))
                Assert.IsType<ThreadRunStreamedEvent>(step);
        });
    }

    private static OpenAiClient Client(FakeHandler handler) =>
        handler.CreateClient(static options => options.TimeProvider = new FakeTime { AutoAdvance = TimeSpan.FromSeconds(5) });

    private static HttpResponseMessage Run(string status) =>
        FakeHandler.Answer($$"""{"id":"run_1","thread_id":"thread_1","status":"{{status}}"}""");

    private static HttpResponseMessage Asking(params (string Id, string Name, string Arguments)[] calls)
    {
        var list = string.Join(',', calls.Select(static call =>
            "{\"id\":\"" + call.Id + "\",\"type\":\"function\",\"function\":{\"name\":\"" + call.Name + "\",\"arguments\":\"" + call.Arguments + "\"}}"));
        return FakeHandler.Answer(
            """{"id":"run_1","thread_id":"thread_1","status":"requires_action","required_action":{"type":"submit_tool_outputs","submit_tool_outputs":{"tool_calls":[""" + list + "]}}}");
    }
}
