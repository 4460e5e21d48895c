using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Safety;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>The content of messages is recorded only when an option or the environment enables it.</summary>
[Collection(EnvironmentTests.Name)]
public class ContentTests
{
    private const string Key = "sk-SECRET1234567890";

    private static readonly ChatCompletionRequest _request = new()
    {
        Model = "m",
        Messages =
        [
            ChatMessage.System("Be terse."), ChatMessage.User(["What is this?", ChatContentPart.FromImage(new Uri("https://a.test/cat.png")), ChatContentPart.FromImage(new byte[] { 137, 80, 78, 71, 13, 10, 26, 10 })]),
            new AssistantChatMessage { ToolCalls = [new ChatFunctionToolCall { Id = "call_1", Function = new() { Name = "look", Arguments = """{"at":"cat"}""" } }] },
            ChatMessage.Tool("call_1", "A cat."),
        ],
        Tools = [ChatTool.ForFunction("look", "Looks.", """{"type":"object"}""")],
    };

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(null, "false", false)]
    [InlineData(null, "true", true)]
    [InlineData(null, "True", true)]
    [InlineData(false, "true", false)]
    [InlineData(true, null, true)]
    public async Task Content_is_recorded_only_where_an_option_or_the_environment_asks_for_it(bool? option, string? variable, bool told)
    {
        using var environment = new EnvironmentScope(content: variable);
        using var heard = new Heard();
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = heard.Client(handler, options => options.Telemetry.CapturesContent = option);

        await openai.Chat.CreateAsync(_request);

        string[] names = ["gen_ai.input.messages", "gen_ai.output.messages", "gen_ai.tool.definitions"];
        Assert.Equal(told ? names : [], heard.Span.TagObjects.Select(static tag => tag.Key).Where(names.Contains).Order());
    }

    [Fact]
    public async Task The_messages_of_a_chat_are_recorded()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = heard.Client(handler, static options => options.Telemetry.CapturesContent = true);

        await openai.Chat.CreateAsync(_request);

        JsonAssert.Equal(
            """
            [{"role":"system","parts":[{"type":"text","content":"Be terse."}]},
             {"role":"user","parts":[{"type":"text","content":"What is this?"},{"type":"uri","modality":"image","uri":"https://a.test/cat.png"},{"type":"blob","modality":"image","content":""}]},
             {"role":"assistant","parts":[{"type":"tool_call","id":"call_1","name":"look","arguments":"{\"at\":\"cat\"}"}]},
             {"role":"tool","parts":[{"type":"tool_call_response","id":"call_1","response":"A cat."}]}]
            """, Text(heard, "gen_ai.input.messages"));
        JsonAssert.Equal("""[{"type":"function","name":"look","description":"Looks.","parameters":{"type":"object"}}]""", Text(heard, "gen_ai.tool.definitions"));
        JsonAssert.Equal(
            """
            [{"role":"assistant","parts":[{"type":"text","content":"Hello! How can I assist you today?"},
             {"type":"tool_call","id":"call_1","name":"get_weather","arguments":"{\"city\":\"Rome\"}"},{"type":"tool_call","id":"call_2","name":"math","arguments":"1+1"}],"finish_reason":"stop"}]
            """, Text(heard, "gen_ai.output.messages"));
    }

    [Fact]
    public async Task The_items_of_a_streamed_response_are_recorded()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Sse(
            """
            data: {"type":"response.completed","response":{"id":"resp_1","status":"completed","output":[{"type":"reasoning","summary":[{"type":"summary_text","text":"Hm."}]},{"type":"web_search_call","id":"ws_1","status":"completed"},{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Rain."}]}]}}


            """);
        using var openai = heard.Client(handler, static options => options.Telemetry.CapturesContent = true);

        await ResponseAccumulator.FoldAsync(openai.Responses.StreamAsync(new()
        {
            Model = "m",
            Instructions = "Be terse.",
            Tools = [ResponseTool.WebSearch],
            Input = new List<ResponseItem> { ResponseItem.User("Weather?"), new ResponseFunctionCallItem { CallId = "c", Name = "f", Arguments = "{}" }, new ResponseFunctionOutputItem { CallId = "c", Output = "Wet." } },
        }));

        JsonAssert.Equal("""[{"type":"text","content":"Be terse."}]""", Text(heard, "gen_ai.system_instructions"));
        JsonAssert.Equal(
            """
            [{"role":"user","parts":[{"type":"text","content":"Weather?"}]},{"role":"assistant","parts":[{"type":"tool_call","id":"c","name":"f","arguments":"{}"}]},
             {"role":"tool","parts":[{"type":"tool_call_response","id":"c","response":"Wet."}]}]
            """, Text(heard, "gen_ai.input.messages"));
        JsonAssert.Equal("""[{"type":"web_search","name":"web_search"}]""", Text(heard, "gen_ai.tool.definitions"));
        JsonAssert.Equal(
            """
            [{"role":"assistant","parts":[{"type":"reasoning","content":"Hm."},{"type":"server_tool_call","id":"ws_1","name":"web_search","server_tool_call":{"type":"web_search_call"}},
             {"type":"text","content":"Rain."}],"finish_reason":"stop"}]
            """, Text(heard, "gen_ai.output.messages"));
    }

    [Fact]
    public async Task The_received_part_of_a_cut_stream_is_recorded()
    {
        using var heard = new Heard();
        using var body = new PushedStream("data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Half\"}}]}\n\n").End();
        using var handler = Heard.Stream(body);
        using var openai = heard.Client(handler, static options => options.Telemetry.CapturesContent = true);

        await Assert.ThrowsAsync<IncompleteStreamException>(() => ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_request)));

        JsonAssert.Equal("""[{"role":"assistant","parts":[{"type":"text","content":"Half"}]}]""", Text(heard, "gen_ai.output.messages"));
    }

    [Fact]
    public async Task A_redactor_sees_every_text_and_may_fail()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json("""{"choices":[{"message":{"content":"Write to ann@example.com"}}]}""");
        using var openai = heard.Client(handler, static options =>
        {
            options.Telemetry.CapturesContent = true;
            options.Telemetry.Redactor = static text => text.Contains("boom", StringComparison.Ordinal) ? throw new FormatException(text) : SensitiveText.Redact(text);
        });

        await openai.Chat.CreateAsync(new() { Model = "m", Messages = [ChatMessage.User("boom")] });

        JsonAssert.Equal("""[{"role":"user","parts":[{"type":"text","content":"[withheld: the redactor failed with FormatException]"}]}]""", Text(heard, "gen_ai.input.messages"));
        Assert.Contains("Write to [email]", Text(heard, "gen_ai.output.messages"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Recorded_content_has_a_limit_and_stays_JSON()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = heard.Client(handler, static options => (options.Telemetry.CapturesContent, options.Telemetry.MaxContentLength) = (true, 10));

        await openai.Chat.CreateAsync(new() { Model = "m", Messages = [ChatMessage.User("12345678😀0"), ChatMessage.User(new string('x', 100_000)), ChatMessage.User("more")] });

        JsonAssert.Equal("""[{"role":"user","parts":[{"type":"text","content":"12345678😀…"}]}]""", Text(heard, "gen_ai.input.messages"));
        JsonDocument.Parse(Text(heard, "gen_ai.output.messages")).Dispose();
    }

    [Fact]
    public async Task Recorded_content_contains_no_key()
    {
        using var heard = new Heard();
        using var handler = FakeHandler.Json($$$"""{"id":"c","choices":[{"message":{"content":"Your key is {{{Key}}}"}}]}""");
        using var openai = heard.Client(handler, static options =>
        {
            options.ApiKeyProvider = static _ => new(Key);
            options.Headers["x-token"] = "HIDDEN-in-a-header";
            options.Telemetry.CapturesContent = true;
        });

        await openai.Chat.CreateAsync(new() { Model = "m", Messages = [ChatMessage.User($"My key is {Key}, HIDDEN-in-a-header")] });

        var all = string.Join('\n', heard.Span.TagObjects.Select(static tag => tag.Value?.ToString()));
        Assert.Contains("Your key is [the API key]", all, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", all, StringComparison.Ordinal);
        Assert.DoesNotContain("HIDDEN", all, StringComparison.Ordinal);
    }

    private static string Text(Heard heard, string name) => Assert.IsType<string>(heard.Span.GetTagItem(name));
}
