using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;
using static OpenAi.Tests.Chat.ChatToolScript;

namespace OpenAi.Tests.Chat;

/// <summary>The execution of the calls of a round.</summary>
public class ChatToolCallTests
{
    private static readonly ChatCompletionRequest _request = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hi")] };

    [Fact]
    public async Task Calls_of_a_round_overlap_and_are_answered_in_their_order()
    {
        // Each call waits until all have begun, and the first waits until the others have ended.
        var begun = new CountdownEvent(3);
        var othersDone = new CountdownEvent(2);
        var function = ToolFunction.From("f", null, null, async (arguments, token) =>
        {
            begun.Signal();
            await Task.Run(() => begun.Wait(token), token);
            var number = arguments.GetProperty("n").GetInt32();
            if (number == 0)
                await Task.Run(() => othersDone.Wait(token), token);
            else
                othersDone.Signal();
            return $"{number}";
        });

        var (result, handler) = await RunAsync([function], [Call("a", "f", """{"n":0}"""), Call("b", "f", """{"n":1}"""), Call("c", "f", """{"n":2}""")]);

        Assert.Equal(["0", "1", "2"], result.Rounds[0].Results.Select(static item => item.Output));
        JsonAssert.Contains("""[{"role":"user"},{"role":"assistant"},{"tool_call_id":"a"},{"tool_call_id":"b"},{"tool_call_id":"c"}]""", handler.Requests[1].Messages());
    }

    [Fact]
    public async Task Functions_that_block_overlap_too()
    {
        using var barrier = new Barrier(2);
        var function = ToolFunction.From("f", null, null, (_, token) => new(barrier.SignalAndWait(TimeSpan.FromSeconds(10), token) ? "met" : "alone"));

        var (result, _) = await RunAsync([function], [Call("a", "f"), Call("b", "f")]);

        Assert.Equal(["met", "met"], result.Rounds[0].Results.Select(static item => item.Output));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_functions_run_at_once_than_allowed(int maxParallel)
    {
        var running = 0;
        var most = 0;
        var order = new List<string>();
        var function = ToolFunction.From("f", null, null, async (arguments, token) =>
        {
            lock (order)
            {
                order.Add(arguments.GetProperty("n").GetRawText());
                most = Math.Max(most, ++running);
            }
            await Task.Yield();
            lock (order)
                running--;
            return "";
        });

        await RunAsync([function], [.. Enumerable.Range(0, 12).Select(static n => Call($"c{n}", "f", $$"""{"n":{{n}}}"""))], new() { MaxConcurrency = maxParallel });

        Assert.InRange(most, 1, maxParallel);
        Assert.Equal(12, order.Count);
        if (maxParallel == 1)
            Assert.Equal(Enumerable.Range(0, 12).Select(static n => $"{n}"), order);
    }

    [Fact]
    public async Task A_function_that_does_not_exist_is_answered_with_those_that_do()
    {
        var (result, _) = await RunAsync([Answering("time", ""), Answering("weather", "")], [Call("a", "tiem")]);

        var item = Assert.Single(result.Rounds[0].Results);
        Assert.Equal("Error: There is no function 'tiem'; the functions are: time, weather.", item.Output);
        Assert.IsType<ToolCallException>(item.Exception);
    }

    [Theory]
    [InlineData("{\"n\":")]
    [InlineData("[]")]
    public async Task Bad_arguments_are_answered_and_never_thrown(string arguments)
    {
        var (result, _) = await RunAsync([Answering("f", "never")], [Call("a", "f", arguments)], new() { ThrowsFunctionExceptions = true });

        var item = Assert.Single(result.Rounds[0].Results);
        Assert.StartsWith("Error: ", item.Output, StringComparison.Ordinal);
        Assert.IsType<ToolCallException>(item.Exception);
    }

    [Fact]
    public async Task An_exception_is_answered_without_its_message()
    {
        var thrown = new InvalidOperationException("The database is away.");
        var (result, handler) = await RunAsync([Throwing("f", thrown), Answering("g", "fine")], [Call("a", "f"), Call("b", "g")]);

        Assert.Same(thrown, result.Rounds[0].Results[0].Exception);
        Assert.Equal("fine", result.Rounds[0].Results[1].Output);
        JsonAssert.Contains("""[{},{},{"tool_call_id":"a","content":"Error: The function failed."},{"content":"fine"}]""", handler.Requests[1].Messages());
    }

    [Fact]
    public async Task An_exceptions_message_is_told_when_the_caller_wants_it()
    {
        var (result, _) = await RunAsync([Throwing("f", new InvalidOperationException("The database is away."))], [Call("a", "f")], new() { TellsFunctionExceptions = true });

        Assert.Equal("Error: The database is away.", result.Rounds[0].Results[0].Output);
    }

    [Fact]
    public async Task An_exception_is_thrown_as_it_is_when_the_caller_wants_it_and_stops_the_others()
    {
        var thrown = new InvalidOperationException("The database is away.");
        var stopped = new TaskCompletionSource();
        var slow = ToolFunction.From("slow", null, null, async (_, token) =>
        {
            using var registration = token.Register(stopped.SetResult);
            await Task.Delay(Timeout.Infinite, token);
            return "";
        });

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            RunAsync([Throwing("f", thrown), slow], [Call("a", "slow"), Call("b", "f")], new() { ThrowsFunctionExceptions = true }));

        Assert.Same(thrown, exception);
        await stopped.Task.WaitAsync(Patience.Limit);
    }

    [Fact]
    public async Task A_function_may_tell_the_model_of_a_mistake_whatever_becomes_of_exceptions()
    {
        var (result, _) = await RunAsync([Throwing("f", new ToolCallException("No such city."))], [Call("a", "f")], new() { ThrowsFunctionExceptions = true });

        Assert.Equal("Error: No such city.", result.Rounds[0].Results[0].Output);
    }

    [Fact]
    public async Task A_cancellation_of_the_functions_own_is_an_exception_like_others()
    {
        var (result, _) = await RunAsync([Throwing("f", new TaskCanceledException("Its own time ran out."))], [Call("a", "f")]);

        Assert.Equal("Error: The function failed.", result.Rounds[0].Results[0].Output);
    }

    [Fact]
    public async Task A_function_that_gives_nothing_answers_the_empty_string()
    {
        var (result, _) = await RunAsync([Answering("f", null!)], [Call("a", "f")]);

        Assert.Equal("", result.Rounds[0].Results[0].Output);
    }

    [Theory]
    [InlineData("obeys")]
    [InlineData("ignores")]
    [InlineData("blocks")]
    [InlineData("throws another exception")]
    public async Task The_callers_cancellation_ends_the_loop_whatever_the_function_does(string conduct)
    {
        using var source = new CancellationTokenSource();
        using var release = new ManualResetEventSlim();
        var function = ToolFunction.From("f", null, null, async (_, token) =>
        {
            source.CancelAfter(TimeSpan.FromMilliseconds(10));
            if (conduct == "obeys")
                await Task.Delay(Timeout.Infinite, token);
            if (conduct == "ignores")
                await new TaskCompletionSource().Task;
            if (conduct == "blocks")
                release.Wait(CancellationToken.None);
            await Task.Delay(Timeout.Infinite, token).ContinueWith(static _ => { }, TaskScheduler.Default);
            throw new InvalidOperationException("Disturbed.");
        });

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() =>
            RunAsync([function], [Call("a", "f")], new() { ThrowsFunctionExceptions = true }, source.Token)).WaitAsync(Patience.Limit);

        Assert.Equal(source.Token, exception.CancellationToken);
        release.Set();
    }

    [Fact]
    public async Task A_token_that_is_cancelled_before_ends_it_at_once() =>
        await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync([Answering("f", "")], [Call("a", "f")], null, new CancellationToken(canceled: true)));

    private static ToolFunction Answering(string name, string output) => ToolFunction.From(name, null, null, (_, _) => new(output));

    private static ToolFunction Throwing(string name, Exception exception) => ToolFunction.From(name, null, null, (_, _) => throw exception);

    private static async Task<(ChatToolsResult Result, FakeHandler Handler)> RunAsync(
        ToolFunction[] functions, string[] calls, ToolLoopOptions? settings = null, CancellationToken cancellationToken = default)
    {
        using var handler = new FakeHandler().ThenCalls(calls).ThenText("Done");
        using var openai = handler.CreateClient();
        return (await openai.Chat.RunToolsAsync(_request, functions, settings, cancellationToken: cancellationToken), handler);
    }
}
