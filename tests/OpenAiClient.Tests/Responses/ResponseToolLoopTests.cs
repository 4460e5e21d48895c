using OpenAi.Conformance;
using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Functions;
using OpenAi.Tests.Testing;

namespace OpenAi.Tests.Responses;

/// <summary>A model and functions, with each of the three ways to store the conversation.</summary>
public class ResponseToolLoopTests : FakeTest
{
    private static readonly ToolFunction _weather = Function("weather", static city => $"Sun in {city}.");
    private static readonly ToolFunction _delete = Function("delete", static file => $"{file} is gone.");

    private static ToolFunction Function(string name, Func<string, string> function) =>
        ToolFunction.From(name, null, (WeatherQuery query) => function(query.City), ToolFunctionJson.Default.WeatherQuery, ToolFunctionJson.Default.String);

    private static ResponseRequest Ask => new() { Model = "gpt-5.6-terra", Input = "Weather in Rome?" };

    [Fact]
    public async Task The_server_keeps_what_was_said_and_only_outputs_are_sent()
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCalls(("weather", """{"city":"Rome"}"""), ("weather", """{"city":"Oslo"}"""))).Reply("Sunny.");

        var result = await OpenAi.Responses.RunToolsAsync(Ask with { ToolChoice = ResponseToolChoice.Required }, [_weather]);

        Assert.Equal("Sunny.", result.Text);
        Assert.Empty(result.OpenCalls);
        Assert.Equal(["Sun in Rome.", "Sun in Oslo."], result.Rounds[0].Results.Select(static call => call.Output));
        var second = Fake.Responses.Requests[1];
        Assert.Equal(result.Rounds[0].Response.Id, second.PreviousResponseId);
        Assert.All(second.Input!, static item => Assert.IsType<ResponseFunctionOutputItem>(item));
        Assert.Null(second.ToolChoice);
        Assert.Equal("weather", Assert.IsType<ResponseFunctionTool>(Assert.Single(second.Tools!)).Name);
        Assert.Equal(result.Rounds.Sum(static round => round.Response.Usage!.TotalTokens), result.Usage!.TotalTokens);
    }

    [Fact]
    public async Task Without_storage_everything_is_sent_again_with_encrypted_reasoning()
    {
        Fake.Responses
            .Reply(FakeResponseReply.Items(new ResponseReasoningItem { Summary = new List<ResponseContentPart>(), EncryptedContent = "secret" }, new ResponseFunctionCallItem { Name = "weather", Arguments = """{"city":"Rome"}""" }))
            .Reply("Sunny.");

        await OpenAi.Responses.RunToolsAsync(Ask with { Store = false }, [_weather]);

        Assert.Equal([ResponseInclude.EncryptedReasoning], Fake.Responses.Requests[0].Include!);
        var second = Fake.Responses.Requests[1];
        Assert.Null(second.PreviousResponseId);
        Assert.Equal(["message", "reasoning", "function_call", "function_call_output"], second.Input!.Select(static item => item.Type));
        Assert.All(second.Input!, static item => Assert.Null(item.Id));
    }

    [Fact]
    public async Task In_a_conversation_only_outputs_are_sent()
    {
        var conversation = await OpenAi.Conversations.CreateAsync();
        Fake.Responses.Reply(FakeResponseReply.ToolCall("weather", """{"city":"Rome"}""")).Reply("Sunny.");

        await OpenAi.Responses.RunToolsAsync(Ask with { Conversation = conversation.Id }, [_weather]);

        var second = Fake.Responses.Requests[1];
        Assert.Equal((conversation.Id, null), (second.Conversation, second.PreviousResponseId));
        Assert.Equal(["message", "function_call", "function_call_output", "message"], (await OpenAi.Conversations.Items.ListAsync(conversation.Id, new() { Order = ListOrder.Ascending }).ToListAsync()).Select(static item => item.Type));
    }

    [Fact]
    public async Task A_stream_tells_words_calls_and_rounds()
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCall("weather", """{"city":"Rome"}""")).Reply("Sunny today.");

        var events = await OpenAi.Responses.StreamToolsAsync(Ask, [_weather]).ToListAsync();

        Assert.Equal("Sunny today.", string.Concat(events.Select(static item => item.Text)));
        Assert.Single(events.OfType<ToolCallFinishedEvent>());
        Assert.Equal(2, events.OfType<ResponseToolRoundEvent>().Count());
        Assert.Equal("Sunny today.", Assert.IsType<ResponseToolsCompletedEvent>(events[^1]).Result.Text);
    }

    [Fact]
    public async Task Without_a_callback_what_needs_consent_ends_the_loop_and_can_be_taken_up_later()
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCalls(("weather", """{"city":"Rome"}"""), ("delete", """{"city":"a"}"""))).Reply("Done.");

        var result = await OpenAi.Responses.RunToolsAsync(Ask, [_weather, _delete], new() { NeedingConsent = ["delete"] });

        var open = Assert.IsType<ResponseFunctionCallItem>(Assert.Single(result.OpenCalls));
        Assert.Equal("delete", open.Name);
        // Continues in another process: the request is JSON.
        var next = Wire.Read<ResponseRequest>(result.Next.ToString());
        var response = await OpenAi.Responses.CreateAsync(next with { Input = [.. next.Input!, ResponseItem.FunctionOutput(open.CallId, "It stays.")] });
        Assert.Equal("Done.", response.Text);
        Assert.Equal(["Sun in Rome.", "It stays."], Fake.Responses.Requests[1].Input!.Cast<ResponseFunctionOutputItem>().Select(static item => item.Output!.ToText()));
    }

    [Theory]
    [InlineData(true, "a is gone.")]
    [InlineData(false, "Error: The call was not allowed.")]
    public async Task A_function_that_needs_approval_is_asked_for(bool consents, string output)
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCall("delete", """{"city":"a"}""")).Reply("Done.");

        await OpenAi.Responses.RunToolsAsync(Ask, [_delete], new() { NeedingConsent = ["delete"], Consent = (_, _) => ValueTask.FromResult(consents) });

        Assert.Equal(output, Assert.IsType<ResponseFunctionOutputItem>(Assert.Single(Fake.Responses.Requests[1].Input!)).Output!.ToText());
    }

    [Fact]
    public async Task Approvals_of_MCP_servers_are_asked_for()
    {
        Fake.Responses.Reply(FakeResponseReply.Items(new ResponseMcpApprovalRequestItem { Id = "mcpr_1", ServerLabel = "dice", Name = "roll", Arguments = "{}" })).Reply("Six.");

        await OpenAi.Responses.RunToolsAsync(Ask, [], new() { Consent = static (item, _) => ValueTask.FromResult(item is ResponseMcpApprovalRequestItem { Name: "roll" }) });

        var approval = Assert.IsType<ResponseMcpApprovalItem>(Assert.Single(Fake.Responses.Requests[1].Input!));
        Assert.Equal(("mcpr_1", true), (approval.ApprovalRequestId, approval.Approve));
    }

    [Fact]
    public async Task Work_of_other_kinds_is_carried_out_by_the_callback_or_left_open()
    {
        var call = new ResponseShellCallItem { CallId = "call_1", Action = new() { Commands = ["ls"] } };
        Fake.Responses.Reply(FakeResponseReply.Items(call)).Reply("Two files.").Reply(FakeResponseReply.Items(call));

        await OpenAi.Responses.RunToolsAsync(Ask, [], new()
        {
            CarryOut = static (item, _) => ValueTask.FromResult<ResponseItem?>(new ResponseShellOutputItem
            {
                CallId = ((ResponseShellCallItem)item).CallId,
                Output = [new() { Stdout = "a b", Outcome = new ResponseShellExit { ExitCode = 0 } }],
            }),
        });
        var open = await OpenAi.Responses.RunToolsAsync(Ask, []);

        Assert.Equal("a b", Assert.IsType<ResponseShellOutputItem>(Assert.Single(Fake.Responses.Requests[1].Input!)).Output[0].Stdout);
        Assert.IsType<ResponseShellCallItem>(Assert.Single(open.OpenCalls));
    }

    public static TheoryData<string, string> CallersWork => new()
    {
        { """{"type":"local_shell_call","id":"i","call_id":"call_1","action":{"type":"exec","command":["ls"],"env":{}},"status":"completed"}""", """{"type":"local_shell_call_output","id":"i","output":"a"}""" },
        { """{"type":"apply_patch_call","id":"i","call_id":"call_1","operation":{"type":"delete_file","path":"a"},"status":"completed"}""", """{"type":"apply_patch_call_output","call_id":"call_1","status":"completed"}""" },
        { """{"type":"computer_call","id":"i","call_id":"call_1","action":{"type":"screenshot"},"pending_safety_checks":[],"status":"completed"}""", """{"type":"computer_call_output","call_id":"call_1","output":{"type":"computer_screenshot","file_id":"file-1"}}""" },
        { """{"type":"tool_search_call","id":"i","call_id":"call_1","execution":"client","arguments":{},"status":"completed"}""", """{"type":"tool_search_output","call_id":"call_1","execution":"client","tools":[],"status":"completed"}""" },
    };

    [Theory]
    [MemberData(nameof(CallersWork))]
    public async Task Each_kind_of_the_callers_work_goes_to_the_callback_and_its_output_to_the_model(string call, string output)
    {
        Fake.Responses.Reply(FakeResponseReply.Items(Wire.Read<ResponseItem>(call))).Reply("Done.");
        ResponseItem? asked = null;

        var result = await OpenAi.Responses.RunToolsAsync(Ask, [], new()
        {
            CarryOut = (item, _) =>
            {
                asked = item;
                return ValueTask.FromResult<ResponseItem?>(Wire.Read<ResponseItem>(output));
            },
        });

        Assert.Equal("Done.", result.Text);
        Assert.Equal(Wire.Read<ResponseItem>(call).Type, asked!.Type);
        Assert.Equal(Wire.Read<ResponseItem>(output), Assert.Single(Fake.Responses.Requests[1].Input!));
    }

    [Fact]
    public async Task Deferred_tools_namespaces_and_calls_of_programs_pass_through()
    {
        ResponseTool[] tools = [new ResponseNamespaceTool { Name = "sky", Description = "The weather.", Tools = [_weather] }, new ResponseToolSearchTool(), new ResponseProgrammaticTool()];
        Fake.Responses.Reply(FakeResponseReply.Items(
            new ResponseToolSearchCallItem { Execution = ResponseToolSearchExecution.Server },
            new ResponseToolSearchOutputItem { Execution = ResponseToolSearchExecution.Server, Tools = tools[..1] },
            new ResponseFunctionCallItem { CallId = "call_1", Name = "weather", Namespace = "sky", Arguments = """{"city":"Rome"}""", Caller = new ResponseProgramCaller { CallerId = "prog_1" } })).Reply("Sunny.");

        var result = await OpenAi.Responses.RunToolsAsync(Ask with { Tools = tools }, [_weather]);

        Assert.Equal("Sunny.", result.Text);
        var second = Fake.Responses.Requests[1];
        Assert.Equal(["namespace", "tool_search", "programmatic_tool_calling"], second.Tools!.Select(static tool => tool.Type));
        var output = Assert.IsType<ResponseFunctionOutputItem>(Assert.Single(second.Input!));
        Assert.Equal(("Sun in Rome.", "prog_1"), (output.Output!.ToText(), Assert.IsType<ResponseProgramCaller>(output.Caller).CallerId));
    }

    [Fact]
    public async Task A_custom_tool_gets_its_text_and_answers_by_an_output_of_its_kind()
    {
        Fake.Responses.Reply(FakeResponseReply.Items(new ResponseCustomCallItem { CallId = "call_1", Name = "shout", Input = "hello" })).Reply("Heard.");
        var shout = ToolFunction.From("shout", null, static (string text, CancellationToken _) => ValueTask.FromResult(text.ToUpperInvariant()));

        await OpenAi.Responses.RunToolsAsync(Ask with { Tools = [new ResponseCustomTool { Name = "shout" }] }, [shout]);

        Assert.Equal("HELLO", Assert.IsType<ResponseCustomOutputItem>(Assert.Single(Fake.Responses.Requests[1].Input!)).Output!.ToText());
    }

    [Fact]
    public async Task Calls_of_a_response_that_is_cut_are_left_open()
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCall("weather", "{") with { IncompleteReason = ResponseIncompleteReason.MaxOutputTokens });

        var result = await OpenAi.Responses.RunToolsAsync(Ask, [_weather]);

        Assert.Single(result.OpenCalls);
        Assert.Single(Fake.Responses.Requests);
    }

    [Fact]
    public async Task The_number_of_rounds_is_bounded()
    {
        Fake.Responses.When(static _ => true).Reply(FakeResponseReply.ToolCall("weather", """{"city":"Rome"}"""));

        var exception = await Assert.ThrowsAsync<ResponseToolRoundsException>(() => OpenAi.Responses.RunToolsAsync(Ask, [_weather], new() { MaxRounds = 2 }));

        Assert.Equal((2, 3), (exception.MaxRounds, exception.Result.Rounds.Count));
        Assert.Single(exception.Result.OpenCalls);
    }
}
