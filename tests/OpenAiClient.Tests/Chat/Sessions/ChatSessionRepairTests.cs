using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Sessions;

/// <summary>A session never sends or stores what the API rejects.</summary>
public class ChatSessionRepairTests
{
    private const string TwoCalls = """{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}"}},{"id":"b","type":"function","function":{"name":"f","arguments":"{\"x\":"}}]}""";

    private static readonly ToolFunction _function = ToolFunction.From("f", null, null, static (_, _) => new("done"));

    [Theory]
    [InlineData("length", false)]
    [InlineData("content_filter", false)]
    [InlineData("length", true)]
    [InlineData("content_filter", true)]
    public async Task Calls_that_were_cut_are_forgotten(string finish, bool hasFunctions)
    {
        using var handler = Answering(Answer(TwoCalls, finish), Answer(Says("hi"), "stop"));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m", options: new() { Functions = hasFunctions ? [_function] : null });

        await session.SendAsync("q");
        Assert.Equal("user", Roles(session));
        await session.SendAsync("next");

        Assert.Equal("user user assistant", Roles(session));
        Assert.DoesNotContain("tool_calls", handler.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_beside_a_call_that_was_cut_stay()
    {
        using var handler = Answering(Answer(TwoCalls.Replace("null", "\"Let me see.\"", StringComparison.Ordinal), "length"));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        await session.SendAsync("q");

        Assert.Equal("Let me see.", Assert.IsType<AssistantChatMessage>(session.History[1]).Text);
        Assert.Empty(((AssistantChatMessage)session.History[1]).ToolCalls);
    }

    [Fact]
    public async Task Calls_wait_for_their_results_and_those_without_are_left_out()
    {
        using var handler = Answering(Answer(TwoCalls, "tool_calls"), Answer(Says("hi"), "stop"));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        await session.SendAsync("q");
        Assert.Equal("user assistant", Roles(session));
        await session.SendAsync([ChatMessage.Tool("a", "done"), ChatMessage.User("next")]);

        var sent = JsonNode.Parse(handler.Requests[1].Body!)!["messages"]!.AsArray();
        Assert.Equal(["user", "assistant", "tool", "user"], sent.Select(static message => (string)message!["role"]!));
        Assert.Equal(["a"], sent[1]!["tool_calls"]!.AsArray().Select(static call => (string)call!["id"]!));
        Assert.Equal("user assistant tool user assistant", Roles(session));
    }

    [Fact]
    public async Task Calls_that_are_passed_over_are_left_out()
    {
        using var handler = Answering(Answer(TwoCalls, "tool_calls"), Answer(Says("hi"), "stop"));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        await session.SendAsync("q");
        await session.SendAsync("never mind");

        Assert.DoesNotContain("tool_calls", handler.Requests[1].Body, StringComparison.Ordinal);
        Assert.Equal("user user assistant", Roles(session));
    }

    [Fact]
    public async Task An_answer_of_nothing_is_not_kept()
    {
        using var handler = Answering(Answer("""{"role":"assistant","content":null}""", "content_filter"));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        await session.SendAsync("q");

        Assert.Equal("user", Roles(session));
    }

    [Fact]
    public async Task Sound_is_sent_by_its_id_and_as_text_once_it_has_expired()
    {
        var time = new FakeTime();
        var expires = time.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        var spoken = $$"""{"role":"assistant","content":null,"audio":{"id":"audio_1","data":"UklGRg==","expires_at":{{expires}},"transcript":"hi"} }""";
        using var handler = Answering(Answer(spoken, "stop"), Answer(Says("a"), "stop"), Answer(Says("b"), "stop"));
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        var session = new ChatSession(openai.Chat, "m");

        var answer = await session.SendAsync("q");
        await session.SendAsync("next");
        time.Advance(TimeSpan.FromHours(2));
        await session.SendAsync("later");

        Assert.Equal("UklGRg==", answer.Choices[0].Message.Audio?.Data);
        JsonAssert.Equal("""{"role":"assistant","audio":{"id":"audio_1"}}""", JsonNode.Parse(handler.Requests[1].Body!)!["messages"]![1]!.ToJsonString());
        JsonAssert.Equal("""{"role":"assistant","content":"hi"}""", JsonNode.Parse(handler.Requests[2].Body!)!["messages"]![1]!.ToJsonString());
        Assert.DoesNotContain("UklG", session.Export(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_that_was_over_when_the_sound_came_is_not_believed()
    {
        using var handler = Answering(Answer("""{"role":"assistant","audio":{"id":"audio_1","data":"UklGRg==","expires_at":1,"transcript":"hi"}}""", "stop"), Answer(Says("a"), "stop"));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        await session.SendAsync("q");
        await session.SendAsync("next");

        JsonAssert.Equal("""{"role":"assistant","audio":{"id":"audio_1"}}""", JsonNode.Parse(handler.Requests[1].Body!)!["messages"]![1]!.ToJsonString());
    }

    private static string Says(string text) => $$"""{"role":"assistant","content":"{{text}}"}""";

    private static string Answer(string message, string finish) => $$"""{"choices":[{"index":0,"message":{{message}},"finish_reason":"{{finish}}"}]}""";

    private static FakeHandler Answering(params string[] answers) => answers.Aggregate(new FakeHandler(), static (handler, answer) => handler.Then(FakeHandler.Answer(answer)));

    private static string Roles(ChatSession session) => string.Join(' ', session.History.Select(static message => message.Role));
}
