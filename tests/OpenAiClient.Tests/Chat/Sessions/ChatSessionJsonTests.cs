using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Sessions;

public class ChatSessionJsonTests
{
    private const string Conversation = """
        [
          {"role":"system","content":"Be terse."},
          {"role":"developer","content":[{"type":"text","text":"No emoji."}]},
          {"role":"user","content":[{"type":"text","text":"Что это? 🙂"},{"type":"image_url","image_url":{"url":"data:image/png;base64,AA==","detail":"low"}}],"name":"ann"},
          {"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"f","arguments":"{}"}}]},
          {"role":"tool","tool_call_id":"call_1","content":"42"},
          {"role":"assistant","content":"A cat.","brand_new":{"a":[1,null]}},
          {"role":"critic","content":"of a role that is newer than this package"}
        ]
        """;

    [Fact]
    public void A_conversation_is_imported_as_it_was_exported()
    {
        using var openai = new FakeHandler().CreateClient();
        var session = new ChatSession(openai.Chat, "m", "replaced");

        session.Import(Conversation);

        JsonAssert.Equal(Conversation, session.Export());
        Assert.IsType<UnknownChatMessage>(session.History[^1]);
        Assert.Equal(7, session.History.Count);
    }

    [Fact]
    public async Task An_exported_conversation_goes_on_in_another_session()
    {
        using var handler = FakeHandler.Json("""{"choices":[{"index":0,"message":{"role":"assistant","content":"Hi","refusal":null,"annotations":[]}}]}""");
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m", "S");
        await session.SendAsync("Hello");

        var json = session.Export();
        var other = new ChatSession(openai.Chat, "m");
        other.Import(json);

        JsonAssert.Equal("""[{"role":"system","content":"S"},{"role":"user","content":"Hello"},{"role":"assistant","content":"Hi","annotations":[]}]""", json);
        Assert.Equal(json, other.Export());
    }

    [Fact]
    public async Task An_imported_history_is_trimmed_by_the_next_call_and_gone_when_cleared()
    {
        using var handler = FakeHandler.Json("""{"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"}}]}""");
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m", "S", new() { MaxMessages = 4 });

        session.Import(Conversation);
        await session.SendAsync("Hello");

        JsonAssert.Equal(
            """{"model":"m","messages":[{"role":"system","content":"Be terse."},{"role":"developer","content":[{"type":"text","text":"No emoji."}]},{"role":"user","content":"Hello"}]}""",
            handler.Requests[0].Body);
        session.Clear();
        JsonAssert.Equal("""[{"role":"system","content":"S"}]""", session.Export());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"messages":[]}""")]
    [InlineData("""[{"role":"user","content":"cut off""")]
    [InlineData("""["Hello"]""")]
    [InlineData("[1]")]
    [InlineData("[null]")]
    [InlineData("[[]]")]
    [InlineData("""[{"content":"nobody's"}]""")]
    [InlineData("""[{"role":null,"content":"nobody's"}]""")]
    [InlineData("""[{"role":5,"content":"nobody's"}]""")]
    [InlineData("""[{"role":"user","content":"ok"}] trailing""")]
    public void What_is_no_conversation_is_refused_and_changes_nothing(string json)
    {
        using var openai = new FakeHandler().CreateClient();
        var session = new ChatSession(openai.Chat, "m", "S");

        var exception = Assert.Throws<ArgumentException>(() => session.Import(json));

        Assert.Equal("json", exception.ParamName);
        Assert.Single(session.History);
    }

    [Fact]
    public void An_empty_conversation_can_be_exported_and_imported()
    {
        using var openai = new FakeHandler().CreateClient();
        var session = new ChatSession(openai.Chat, "m", "S");

        session.Import("[]");

        Assert.Equal("[]", session.Export());
        Assert.Throws<ArgumentNullException>(() => session.Import(null!));
    }
}
