using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

/// <summary>An unknown role in an answer is sent back unchanged, because its server expects it.</summary>
public class ForeignRoleTests
{
    private static readonly ChatCompletionRequest _request = new() { Model = "m", Messages = [ChatMessage.User("Hello")] };

    private const string Call = """{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}}""";

    [Theory]
    [InlineData("\"model\"", "model")]
    [InlineData("\"assistant\"", "assistant")]
    [InlineData("\"\"", "assistant")]
    [InlineData("null", "assistant")]
    [InlineData("[7]", "assistant")]
    public async Task An_answers_role_is_kept_and_written_back(string json, string role)
    {
        using var handler = FakeHandler.Json($$"""{"choices":[{"message":{"role":{{json}},"content":"Hi"} }]}""");
        using var openai = handler.CreateClient();

        var message = (await openai.Chat.CreateAsync(_request)).Choices[0].Message;

        Assert.Equal(role, message.Role);
        JsonAssert.Equal($$"""{"role":"{{role}}","content":"Hi"}""", message.ToString());
        JsonAssert.Equal(message.ToString(), (message with { }).ToString());
    }

    [Fact]
    public async Task A_streams_role_is_kept_and_written_back()
    {
        using var handler = FakeHandler.Sse("""
            data: {"choices":[{"index":0,"delta":{"role":"model","content":"H"}}]}

            data: {"choices":[{"index":0,"delta":{"role":"","content":"i"},"finish_reason":"stop"}]}

            data: [DONE]


            """);
        using var openai = handler.CreateClient();

        var answer = await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_request));

        JsonAssert.Equal("""{"role":"model","content":"Hi"}""", answer.Choices[0].Message.ToString());
    }

    [Fact]
    public async Task A_loop_sends_it_back()
    {
        using var handler = FakeHandler.Json($$"""{"choices":[{"message":{"role":"model","tool_calls":[{{Call}}]},"finish_reason":"tool_calls"}]}""")
            .Then(FakeHandler.Answer("""{"choices":[{"message":{"role":"model","content":"Done"},"finish_reason":"stop"}]}"""));
        using var openai = handler.CreateClient();

        var run = await openai.Chat.RunToolsAsync(new() { Model = "m", Messages = [ChatMessage.User("Go")] }, [ToolFunction.From("f", null, null, static (_, _) => new("ok"))]);

        Assert.Equal("Done", run.Completion.Text);
        Assert.Equal("model", (string?)JsonNode.Parse(handler.Requests[1].Body!)!["messages"]![1]!["role"]);
    }

    [Fact]
    public async Task A_session_sends_it_back()
    {
        using var handler = FakeHandler.Json("""{"choices":[{"message":{"role":"model","content":"Hi"},"finish_reason":"stop"}]}""")
            .Then(FakeHandler.Answer("""{"choices":[{"message":{"role":"model","content":"Bye"},"finish_reason":"stop"}]}"""));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        await session.SendAsync("Hello");
        await session.SendAsync("Bye");

        Assert.Equal("model", (string?)JsonNode.Parse(handler.Requests[1].Body!)!["messages"]![1]!["role"]);
    }

    [Fact]
    public async Task Null_among_tool_calls_is_no_call()
    {
        using var handler = FakeHandler.Json($$"""{"choices":[{"message":{"tool_calls":[null,{{Call}}]} }]}""");
        using var openai = handler.CreateClient();

        Assert.Equal("1", Assert.Single((await openai.Chat.CreateAsync(_request)).Choices[0].Message.ToolCalls).Id);
    }
}
