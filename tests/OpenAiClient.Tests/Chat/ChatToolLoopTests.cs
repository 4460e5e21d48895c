using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Conformance;
using OpenAi.Functions;
using OpenAi.Tests.Support;
using static OpenAi.Tests.Chat.ChatToolScript;

namespace OpenAi.Tests.Chat;

public class ChatToolLoopTests
{
    private static readonly ToolFunction _weather = ToolFunction.From(
        "weather", "The weather.", """{"type":"object"}""", static (arguments, _) => new($"Rain in {arguments.GetProperty("city").GetString()}"));

    private static readonly ToolFunction _time = ToolFunction.From("time", null, null, static (_, _) => new("noon"));

    private static ChatCompletionRequest Request => new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hi")] };

    [Fact]
    public async Task Functions_are_called_until_the_model_has_its_answer()
    {
        using var handler = new FakeHandler()
            .ThenCalls(Call("a", "weather", """{"city":"Rome"}"""), Call("b", "time"))
            .ThenCalls(Call("c", "time"))
            .ThenText("It rains.");
        using var openai = handler.CreateClient();
        var request = Request;

        var result = await openai.Chat.RunToolsAsync(request, [_weather, _time]);

        Assert.Equal("It rains.", result.Text);
        Assert.Equal(FinishReason.Stop, result.Completion.FinishReason);
        Assert.Empty(result.OpenCalls);
        Assert.Equal([2, 1, 0], result.Rounds.Select(static round => round.Results.Count));
        Assert.Equal([1, 2, 3], result.Rounds.Select(static round => round.Number));
        Assert.Equal(["Rain in Rome", "noon", "noon"], result.Rounds.SelectMany(static round => round.Results).Select(static item => item.Output));
        Assert.All(result.Rounds.SelectMany(static round => round.Results), static item => Assert.Null(item.Exception));
        Assert.Equal(
            [new ToolCall(1, "a", "weather", """{"city":"Rome"}"""), new ToolCall(1, "b", "time", "{}"), new ToolCall(2, "c", "time", "{}")],
            result.Rounds.SelectMany(static round => round.Results).Select(static item => item.Call));
        JsonAssert.Equal(
            """{"prompt_tokens":30,"completion_tokens":6,"total_tokens":36,"prompt_tokens_details":{"cached_tokens":12},"completion_tokens_details":{"reasoning_tokens":3}}""",
            result.Usage?.ToString());
        JsonAssert.Contains(
            """{"tools":[{"type":"function","function":{"name":"weather","description":"The weather.","parameters":{"type":"object"}}},{"type":"function","function":{"name":"time"}}]}""",
            handler.Requests[0].Body);
        JsonAssert.Contains(
            """
            [{"role":"user","content":"Hi"},{"role":"assistant","tool_calls":[{"id":"a"},{"id":"b"}]},
            {"role":"tool","tool_call_id":"a","content":"Rain in Rome"},{"role":"tool","tool_call_id":"b","content":"noon"},
            {"role":"assistant","tool_calls":[{"id":"c"}]},{"role":"tool","tool_call_id":"c","content":"noon"}]
            """,
            handler.Requests[2].Messages());
        Assert.Equal(["user", "assistant", "tool", "tool", "assistant", "tool", "assistant"], result.Messages.Select(static message => message.Role));
        JsonAssert.Equal(Request.ToString(), request.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"id\":null,")]
    [InlineData("\"id\":\"\",")]
    public async Task Calls_without_ids_get_some_to_which_the_results_refer(string id)
    {
        var call = $$$"""{ {{{id}}}"type":"function","function":{"name":"time","arguments":"{}"},"extra_content":{"google":{"thought_signature":"s"} } }""";
        using var handler = new FakeHandler().ThenCalls(call, Call("mine", "time"), call).ThenCalls(call).ThenText("Noon.");
        using var openai = handler.CreateClient();

        var result = await openai.Chat.RunToolsAsync(Request, [_time]);

        var messages = JsonNode.Parse(handler.Requests[2].Messages())!.AsArray();
        string[] calls = [.. messages.SelectMany(static message => message!["tool_calls"]?.AsArray() ?? []).Select(static item => (string)item!["id"]!)];
        string[] results = [.. messages.Select(static message => (string?)message!["tool_call_id"]).OfType<string>()];
        Assert.Equal(calls, results);
        Assert.Equal(["call00100", "mine", "call00102", "call00500"], calls);
        Assert.Equal(calls, result.Rounds.SelectMany(static round => round.Results).Select(static item => item.Call.Id));
        Assert.Equal("s", (string?)messages[1]!["tool_calls"]![0]!["extra_content"]!["google"]!["thought_signature"]);
    }

    [Fact]
    public async Task An_answer_without_calls_is_the_end()
    {
        using var handler = new FakeHandler().ThenText("Hello");
        using var openai = handler.CreateClient();

        var result = await openai.Chat.RunToolsAsync(Request, []);

        Assert.Equal("Hello", result.Text);
        Assert.Single(result.Rounds);
        Assert.DoesNotContain("tools", handler.Requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_may_call_functions_and_say_stop()
    {
        using var handler = new FakeHandler().ThenCallsAndStops("stop", Call("a", "time")).ThenText("Noon.");
        using var openai = handler.CreateClient();

        Assert.Equal("Noon.", (await openai.Chat.RunToolsAsync(Request, [_time])).Text);
    }

    [Theory]
    [InlineData("length", null)]
    [InlineData("content_filter", null)]
    [InlineData("stop", "I cannot.")]
    public async Task An_answer_that_is_cut_or_refused_is_the_end(string finishReason, string? refusal)
    {
        var refused = refusal is null ? "" : $",\"refusal\":\"{refusal}\"";
        using var handler = new FakeHandler()
            .ThenCalls(Call("a", "time"))
            .ThenMessage($$"""{"role":"assistant","content":null{{refused}},"tool_calls":[{{Call("b", "time", "{\"cu")}}]}""", finishReason);
        using var openai = handler.CreateClient();

        var result = await openai.Chat.RunToolsAsync(Request, [_time]);

        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal(finishReason, result.Completion.FinishReason?.Value);
        Assert.Equal("b", Assert.Single(result.OpenCalls).Id);
        Assert.Empty(result.Rounds[1].Results);
    }

    [Theory]
    [InlineData("""{"id":"c","choices":[]}""")]
    [InlineData("""{"id":"c","choices":[{"message":{"role":"assistant","tool_calls":[null]}}]}""")]
    [InlineData("""{"id":"c","choices":[{"message":{"role":"assistant","tool_calls":null}}]}""")]
    public async Task A_strange_answer_is_the_end(string json)
    {
        using var handler = FakeHandler.Json(json);
        using var openai = handler.CreateClient();

        var result = await openai.Chat.RunToolsAsync(Request, [_time]);

        Assert.Equal("c", result.Completion.Id);
        Assert.Null(result.Usage);
        Assert.Empty(result.OpenCalls);
    }

    [Fact]
    public async Task A_tool_without_a_function_is_left_to_the_caller()
    {
        using var handler = new FakeHandler().ThenCalls(Call("a", "confirm"), Call("b", "time"), Custom("c", "sketch", "circle"));
        using var openai = handler.CreateClient();
        var request = Request with { Tools = [ChatTool.ForFunction("confirm"), ChatTool.ForCustom("sketch")] };

        var result = await openai.Chat.RunToolsAsync(request, [_time]);

        Assert.Equal(["a", "c"], result.OpenCalls.Select(static call => call.Id));
        Assert.Equal(["user", "assistant", "tool"], result.Messages.Select(static message => message.Role));
        Assert.Equal("b", Assert.Single(result.Rounds[0].Results).Call.Id);
        JsonAssert.Contains("""{"tools":[{"function":{"name":"confirm"}},{"custom":{"name":"sketch"}},{"function":{"name":"time"}}]}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_call_of_an_unknown_kind_is_left_to_the_caller()
    {
        using var handler = new FakeHandler().ThenCalls("""{"id":"a","type":"telepathy","thought":1}""");
        using var openai = handler.CreateClient();

        Assert.IsType<UnknownChatToolCall>(Assert.Single((await openai.Chat.RunToolsAsync(Request, [_time])).OpenCalls));
    }

    [Fact]
    public async Task A_tool_that_the_request_describes_itself_stays_so_and_is_answered()
    {
        using var handler = new FakeHandler().ThenCalls(Call("a", "time"), Custom("b", "math", "1+1")).ThenText("2");
        using var openai = handler.CreateClient();
        var math = ToolFunction.From("math", "Calculates.", static (input, _) => new($"{input} = 2"));
        var request = Request with
        {
            Tools = [_time, ChatTool.ForCustom("math", "By a grammar.", new ChatGrammarToolFormat { Grammar = new() { Definition = "x" } })],
        };

        var result = await openai.Chat.RunToolsAsync(request, [_time, math]);

        Assert.Equal(["noon", "1+1 = 2"], result.Rounds[0].Results.Select(static item => item.Output));
        JsonAssert.Contains("""{"tools":[{"function":{"name":"time"}},{"custom":{"name":"math","description":"By a grammar.","format":{"type":"grammar"}}}]}""", handler.Requests[0].Body);
    }

    [Theory]
    [InlineData("""{"type":"function","function":{"name":"time"}}""", null)]
    [InlineData("""{"type":"custom","custom":{"name":"time"}}""", null)]
    [InlineData("\"required\"", null)]
    [InlineData("\"none\"", "\"none\"")]
    [InlineData("""{"type":"allowed_tools","allowed_tools":{"mode":"auto","tools":[]}}""", """{"type":"allowed_tools","allowed_tools":{"mode":"auto","tools":[]}}""")]
    [InlineData(
        """{"type":"allowed_tools","allowed_tools":{"mode":"required","tools":[{"type":"function","function":{"name":"time"}}]}}""",
        """{"type":"allowed_tools","allowed_tools":{"mode":"auto","tools":[{"type":"function","function":{"name":"time"}}]}}""")]
    [InlineData("""{"type":"new"}""", """{"type":"new"}""")]
    public async Task A_choice_that_forces_a_call_does_so_once(string choice, string? after)
    {
        using var handler = new FakeHandler().ThenCalls(Call("a", "time")).ThenCalls(Call("b", "time")).ThenText("Done");
        using var openai = handler.CreateClient();
        var toolChoice = Wire.Read<ChatToolChoice>(choice);

        await openai.Chat.RunToolsAsync(Request with { ToolChoice = toolChoice }, [_time]);

        JsonAssert.Equal(choice, Choice(0));
        Assert.All([1, 2], i => JsonAssert.Equal(after ?? "\"none sent\"", Choice(i)));

        string Choice(int i) => JsonNode.Parse(handler.Requests[i].Body!)!["tool_choice"]?.ToJsonString() ?? "\"none sent\"";
    }

    [Fact]
    public async Task Rounds_are_bounded_and_the_exception_has_all_there_is()
    {
        var calls = 0;
        var counted = ToolFunction.From("count", null, null, (_, _) => new($"{++calls}"));
        using var handler = new FakeHandler().ThenCalls(Call("a", "count")).ThenCalls(Call("b", "count")).ThenCalls(Call("c", "count"));
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<ChatToolRoundsException>(() => openai.Chat.RunToolsAsync(Request, [counted], new() { MaxRounds = 2 }));

        Assert.Equal(2, calls);
        Assert.Equal(2, exception.MaxRounds);
        Assert.Contains("MaxRounds", exception.Message, StringComparison.Ordinal);
        Assert.Equal("c", Assert.Single(exception.Result.OpenCalls).Id);
        Assert.Equal(3, exception.Result.Rounds.Count);
        Assert.Equal(36, exception.Result.Usage?.TotalTokens);
        Assert.Equal("assistant", exception.Result.Messages[^1].Role);
    }

    [Fact]
    public async Task The_last_allowed_round_still_gets_its_answer()
    {
        using var handler = new FakeHandler().ThenCalls(Call("a", "time")).ThenText("Noon.");
        using var openai = handler.CreateClient();

        Assert.Equal("Noon.", (await openai.Chat.RunToolsAsync(Request, [_time], new() { MaxRounds = 1 })).Text);
    }

    [Fact]
    public async Task Every_step_is_told_in_its_order()
    {
        using var handler = new FakeHandler().ThenCalls(Call("a", "time")).ThenText("Noon.");
        using var openai = handler.CreateClient();
        var steps = new List<ToolLoopEvent>();

        var result = await openai.Chat.RunToolsAsync(Request, [_time], new() { Progress = new SynchronousProgress<ToolLoopEvent>(steps.Add) });

        Assert.Equal("a", Assert.IsType<ToolCallStartedEvent>(steps[0]).Call.Id);
        Assert.Equal("noon", Assert.IsType<ToolCallFinishedEvent>(steps[1]).Result.Output);
        Assert.Same(result.Rounds[0], Assert.IsType<ChatToolRoundEvent>(steps[2]).Round);
        Assert.Same(result.Rounds[1], Assert.IsType<ChatToolRoundEvent>(steps[3]).Round);
        Assert.Same(result, Assert.IsType<ChatToolsCompletedEvent>(steps[4]).Result);
        Assert.Equal(5, steps.Count);
    }

    [Fact]
    public async Task An_exception_of_a_callback_ends_the_loop()
    {
        using var handler = new FakeHandler().ThenCalls(Call("a", "time"));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<DivideByZeroException>(() => openai.Chat.RunToolsAsync(Request, [_time], new() { Progress = new SynchronousProgress<ToolLoopEvent>(static _ => throw new DivideByZeroException()) }));
    }

    [Fact]
    public async Task Options_go_with_each_call_but_a_key_for_one_request_only_with_the_first()
    {
        using var handler = new FakeHandler().ThenCalls(Call("a", "time")).ThenText("Noon.");
        using var openai = handler.CreateClient();
        var options = new RequestOptions { IdempotencyKey = "once", ExtraFields = new() { ["top_k"] = 5 }, Headers = new Dictionary<string, string> { ["X-A"] = "b" } };

        await openai.Chat.RunToolsAsync(Request, [_time], requestOptions: options);

        Assert.Equal(["once", null], handler.Requests.Select(static sent => sent.Header("Idempotency-Key")));
        Assert.All(handler.Requests, static sent => JsonAssert.Contains("""{"top_k":5}""", sent.Body));
        Assert.All(handler.Requests, static sent => Assert.Equal("b", sent.Header("X-A")));
        Assert.Equal("once", options.IdempotencyKey);
    }

    [Fact]
    public async Task Invalid_options_are_refused_before_anything_is_sent()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var chat = openai.Chat;

        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => chat.RunToolsAsync(null!, [_time]))).ParamName);
        Assert.Equal("functions", (await Assert.ThrowsAsync<ArgumentNullException>(() => chat.RunToolsAsync(Request, null!))).ParamName);
        Assert.Equal("functions", (await Assert.ThrowsAsync<ArgumentNullException>(() => chat.RunToolsAsync(Request, [null!]))).ParamName);
        Assert.Equal("functions", (await Assert.ThrowsAsync<ArgumentException>(() => chat.RunToolsAsync(Request, [_time, _time]))).ParamName);
        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentException>(() => chat.RunToolsAsync(Request with { N = 2 }, [_time]))).ParamName);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => chat.RunToolsAsync(Request, [_time], new() { MaxRounds = 0 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => chat.RunToolsAsync(Request, [_time], new() { MaxConcurrency = -1 }));
        Assert.Throws<ArgumentNullException>(() => chat.StreamToolsAsync(null!, [_time]));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_call_that_fails_says_so_as_ever()
    {
        using var handler = new FakeHandler().ThenCalls(Call("a", "time")).Then(FakeHandler.Answer("""{"error":{"message":"No."}}""", System.Net.HttpStatusCode.BadRequest));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<BadRequestException>(() => openai.Chat.RunToolsAsync(Request, [_time]));
    }
}
