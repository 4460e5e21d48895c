using System.Net;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Sessions;

public class ChatSessionFunctionTests
{
    private const string CallsFunction = """
        {"choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[
          {"id":"1","type":"function","function":{"name":"weather","arguments":"{}"}},{"id":"2","type":"function","function":{"name":"weather","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}
        """;

    private const string Answers = """{"choices":[{"index":0,"message":{"role":"assistant","content":"Sunny."},"finish_reason":"stop"}]}""";

    private static readonly ToolFunction _weather = ToolFunction.From("weather", null, null, static (_, _) => new("sun"));

    [Fact]
    public async Task Functions_are_called_and_all_that_was_said_is_remembered()
    {
        using var handler = FakeHandler.Json(CallsFunction).Then(FakeHandler.Answer(Answers)).Then(FakeHandler.Answer(Answers));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m", "S", new() { Functions = [_weather], MaxMessages = 6 });

        var answer = await session.SendAsync("The weather?");

        Assert.Equal("Sunny.", answer.Text);
        Assert.Equal("system user assistant tool tool assistant", Roles(session));
        await session.SendAsync("Thanks.");
        Assert.Equal("system user assistant", Roles(session));
        Assert.Contains("\"tools\"", handler.Requests[2].Body);
    }

    [Fact]
    public async Task A_stream_gives_the_pieces_of_all_answers_and_is_remembered_at_its_end()
    {
        using var handler = FakeHandler.Sse("""
            data: {"id":"c","choices":[{"index":0,"delta":{"role":"assistant","tool_calls":[{"index":0,"id":"1","type":"function","function":{"name":"weather","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}

            data: [DONE]


            """).Then(FakeHandler.Answer("""
            data: {"id":"d","choices":[{"index":0,"delta":{"role":"assistant","content":"Sunny."},"finish_reason":"stop"}]}

            data: [DONE]


            """, mediaType: "text/event-stream"));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m", options: new() { Functions = [_weather] });

        var chunks = await session.StreamAsync("The weather?").ToListAsync();

        Assert.Equal(["c", "d"], chunks.Select(static chunk => chunk.Id));
        Assert.Equal("user assistant tool assistant", Roles(session));
    }

    [Fact]
    public async Task A_failure_on_the_way_leaves_the_history_as_it_was()
    {
        using var handler = FakeHandler.Json(CallsFunction)
            .Then(FakeHandler.Answer("{}", HttpStatusCode.BadRequest))
            .Then(FakeHandler.Answer(CallsFunction))
            .Then(FakeHandler.Answer(CallsFunction))
            .Then(FakeHandler.Answer(CallsFunction))
            .Then(FakeHandler.Answer("""{"choices":[]}"""))
            .Then(FakeHandler.Answer(CallsFunction));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m", options: new() { Functions = [_weather], ToolLoop = new() { MaxRounds = 1 } });
        var throwing = new ChatSession(openai.Chat, "m", options: new()
        {
            Functions = [ToolFunction.From("weather", null, null, static (_, _) => throw new NotSupportedException())],
            ToolLoop = new() { ThrowsFunctionExceptions = true },
        });

        await Assert.ThrowsAsync<BadRequestException>(() => session.SendAsync("The weather?"));
        await Assert.ThrowsAsync<ChatToolRoundsException>(() => session.SendAsync("The weather?"));
        await Assert.ThrowsAsync<InvalidResponseException>(() => session.SendAsync("The weather?"));
        await Assert.ThrowsAsync<NotSupportedException>(() => throwing.SendAsync("The weather?"));

        Assert.Empty(session.History);
        Assert.Empty(throwing.History);
    }

    [Fact]
    public async Task Calls_without_a_function_are_left_to_the_caller_who_sends_their_results()
    {
        using var handler = FakeHandler.Json("""
            {"choices":[{"index":0,"message":{"role":"assistant","tool_calls":[
              {"id":"1","type":"function","function":{"name":"weather","arguments":"{}"}},{"id":"2","type":"function","function":{"name":"mine","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}
            """).Then(FakeHandler.Answer(Answers));
        using var openai = handler.CreateClient();
        var template = new ChatCompletionRequest { Model = "m", Messages = [], Tools = [ChatTool.ForFunction("mine", null, "{}")] };
        var session = new ChatSession(openai.Chat, template, new() { Functions = [_weather] });

        await session.SendAsync("go");
        await session.SendAsync([ChatMessage.Tool("2", "done")]);

        Assert.Equal("user assistant tool tool assistant", Roles(session));
        using var body = JsonDocument.Parse(handler.Requests[1].Body!);
        Assert.Equal(["1", "2"], body.RootElement.GetProperty("messages").EnumerateArray().Skip(2).Select(static message => message.GetProperty("tool_call_id").GetString()));
    }

    [Fact]
    public void Invalid_functions_are_refused_at_once()
    {
        using var openai = new FakeHandler().CreateClient();
        var several = new ChatCompletionRequest { Model = "m", Messages = [], N = 2 };

        Assert.Throws<ArgumentException>(() => new ChatSession(openai.Chat, "m", options: new() { Functions = [_weather, _weather] }));
        Assert.Throws<ArgumentNullException>(() => new ChatSession(openai.Chat, "m", options: new() { Functions = [null!] }));
        Assert.Throws<ArgumentException>(() => new ChatSession(openai.Chat, several, new() { Functions = [_weather] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChatSession(openai.Chat, "m", options: new() { ToolLoop = new() { MaxRounds = 0 } }));
    }

    private static string Roles(ChatSession session) => string.Join(' ', session.History.Select(static message => message.Role));
}
