using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;
using static OpenAi.Tests.Chat.ChatToolScript;

namespace OpenAi.Tests.Chat;

public class ChatToolStreamTests
{
    private static readonly ChatCompletionRequest _request = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hi")] };

    private static readonly ToolFunction _weather = ToolFunction.From(
        "weather", null, null, static (arguments, _) => new($"Rain in {arguments.GetProperty("city").GetString()}"));

    [Fact]
    public async Task Words_calls_rounds_and_the_result_come_as_they_happen()
    {
        using var handler = Script(new FakeHandler());
        using var openai = handler.CreateClient();
        var steps = new List<ToolLoopEvent>();

        await foreach (var step in openai.Chat.StreamToolsAsync(_request, [_weather]))
            steps.Add(step);

        Assert.Equal("Let me see. It rains.", string.Concat(steps.Select(static step => step.Text)));
        Assert.Equal(
            [typeof(ToolCallStartedEvent), typeof(ToolCallFinishedEvent), typeof(ChatToolRoundEvent), typeof(ChatToolRoundEvent), typeof(ChatToolsCompletedEvent)],
            steps.Where(static step => step is not ChatChunkEvent).Select(static step => step.GetType()));
        var result = Assert.IsType<ChatToolsCompletedEvent>(steps[^1]).Result;
        Assert.Equal(" It rains.", result.Text);
        Assert.Equal("Rain in Rome", result.Rounds[0].Results[0].Output);
        JsonAssert.Contains("""{"stream":true}""", handler.Requests[1].Body);
        JsonAssert.Contains(
            """[{"role":"user"},{"role":"assistant","content":"Let me see.","tool_calls":[{"id":"a","function":{"arguments":"{\"city\":\"Rome\"}"}}]},{"role":"tool","tool_call_id":"a","content":"Rain in Rome"}]""",
            handler.Requests[1].Messages());
    }

    [Fact]
    public async Task A_stream_sends_nothing_before_it_is_enumerated_and_each_enumeration_sends_anew()
    {
        using var handler = Script(Script(new FakeHandler()));
        using var openai = handler.CreateClient();
        var stream = openai.Chat.StreamToolsAsync(_request, [_weather]);
        Assert.Empty(handler.Requests);

        for (var i = 1; i <= 2; i++)
        {
            await foreach (var step in stream)
                Assert.NotNull(step);
            Assert.Equal(2 * i, handler.Requests.Count);
        }

        JsonAssert.Equal(handler.Requests[0].Body!, handler.Requests[2].Body);
    }

    [Fact]
    public async Task Leaving_a_stream_cancels_the_functions()
    {
        using var handler = Script(new FakeHandler());
        using var openai = handler.CreateClient();
        var (begun, cancelled) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = ToolFunction.From("weather", null, null, async (_, token) =>
        {
            using var registration = token.Register(cancelled.SetResult);
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return "";
        });

        await foreach (var step in openai.Chat.StreamToolsAsync(_request, [slow]))
        {
            if (step is not ToolCallStartedEvent)
                continue;
            // A function that has not begun when the stream is left is not called at all.
            await begun.Task;
            break;
        }

        await cancelled.Task.WaitAsync(Patience.Limit);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_token_stops_the_loop_and_the_exception_has_the_one_that_did(bool ofEnumeration)
    {
        using var handler = Script(new FakeHandler());
        using var openai = handler.CreateClient();
        using var source = new CancellationTokenSource();
        using var other = new CancellationTokenSource();
        var slow = ToolFunction.From("weather", null, null, async (_, _) =>
        {
            await source.CancelAsync();
            return await new TaskCompletionSource<string>().Task;
        });
        var stream = openai.Chat.StreamToolsAsync(_request, [slow], cancellationToken: ofEnumeration ? other.Token : source.Token);

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var step in stream.WithCancellation(ofEnumeration ? source.Token : other.Token))
                Assert.NotNull(step);
        });

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Rounds_of_a_streamed_loop_are_bounded()
    {
        const string calls = """{"tool_calls":[{"index":0,"id":"z","function":{"name":"weather","arguments":"{}"}}]}""";
        using var handler = new FakeHandler().ThenStream("tool_calls", calls).ThenStream("tool_calls", calls);
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<ChatToolRoundsException>(async () =>
        {
            await foreach (var step in openai.Chat.StreamToolsAsync(_request, [_weather], new() { MaxRounds = 1 }))
                Assert.IsNotType<ChatToolsCompletedEvent>(step);
        });

        Assert.Equal("z", Assert.Single(exception.Result.OpenCalls).Id);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_calls_nothing()
    {
        using var handler = FakeHandler.Sse(
            """data: {"id":"c","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"weather","arguments":"{}"}}]}}]}""" + "\n\n");
        using var openai = handler.CreateClient();
        var called = false;
        var function = ToolFunction.From("weather", null, null, (_, _) => new($"{called = true}"));

        await Assert.ThrowsAsync<IncompleteStreamException>(async () =>
        {
            await foreach (var step in openai.Chat.StreamToolsAsync(_request, [function]))
                Assert.IsType<ChatChunkEvent>(step);
        });

        Assert.False(called);
    }

    private static FakeHandler Script(FakeHandler handler) => handler
        .ThenStream(
            "tool_calls",
            """{"role":"assistant","content":"Let me see."}""",
            """{"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"weather","arguments":"{\"city\":"}}]}""",
            """{"tool_calls":[{"index":0,"function":{"arguments":"\"Rome\"}"}}]}""")
        .ThenStream("stop", """{"content":" It"}""", """{"content":" rains."}""");
}
