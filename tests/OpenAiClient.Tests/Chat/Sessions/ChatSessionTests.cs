using System.Net;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Sessions;

public class ChatSessionTests
{
    private const string Stream = """
        data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":"He"}}]}

        data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"llo"},"finish_reason":"stop"}]}

        data: [DONE]


        """;

    [Fact]
    public async Task Each_call_sends_what_was_said_before()
    {
        using var handler = FakeHandler.Json(Answer("a1")).Then(FakeHandler.Answer(Answer("a2")));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "gpt-4o", "Be terse.");

        var first = await session.SendAsync("u1");
        await session.SendAsync(["u2", ChatContentPart.FromImage(new Uri("https://example.com/a.png"))]);

        Assert.Equal("a1", first.Text);
        JsonAssert.Equal("""{"model":"gpt-4o","messages":[{"role":"system","content":"Be terse."},{"role":"user","content":"u1"}]}""", handler.Requests[0].Body);
        JsonAssert.Equal(
            """
            {"model":"gpt-4o","messages":[{"role":"system","content":"Be terse."},{"role":"user","content":"u1"},{"role":"assistant","content":"a1"},
             {"role":"user","content":[{"type":"text","text":"u2"},{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}]}]}
            """,
            handler.Requests[1].Body);
        Assert.Equal(5, session.History.Count);
    }

    [Fact]
    public async Task The_template_gives_all_other_settings_and_begins_the_conversation()
    {
        using var handler = FakeHandler.Json(Answer("a1"));
        using var openai = handler.CreateClient();
        var template = new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.Developer("D"), ChatMessage.User("2+2"), ChatMessage.Assistant("4")], Temperature = 0.5 };
        var session = new ChatSession(openai.Chat, template);
        template.Temperature = 2;
        template.Messages = [];

        await session.SendAsync("3+3");

        JsonAssert.Equal(
            """{"model":"m","temperature":0.5,"messages":[{"role":"developer","content":"D"},{"role":"user","content":"2+2"},{"role":"assistant","content":"4"},{"role":"user","content":"3+3"}]}""",
            handler.Requests[0].Body);
    }

    [Fact]
    public async Task Options_of_streams_in_the_template_go_with_streams_only()
    {
        using var handler = FakeHandler.Sse(Stream).Then(FakeHandler.Answer(Answer("a")));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, new ChatCompletionRequest { Model = "m", Messages = [], StreamOptions = new() { IncludeUsage = true } });

        await DrainAsync(session.StreamAsync("u1"));
        await session.SendAsync("u2");

        JsonAssert.Contains("""{"stream_options":{"include_usage":true}}""", handler.Requests[0].Body);
        Assert.DoesNotContain("stream", handler.Requests[1].Body);
    }

    [Fact]
    public async Task The_history_is_kept_within_its_limit()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m", "S", new() { MaxMessages = 4 });

        for (var i = 0; i < 5; i++)
            await session.SendAsync($"u{i}");

        Assert.Equal(["S", "u4", "a"], session.History.Select(Text));
        Assert.Equal(5, handler.Requests.Count);
        JsonAssert.Equal("""{"model":"m","messages":[{"role":"system","content":"S"},{"role":"user","content":"u3"},{"role":"assistant","content":"a"},{"role":"user","content":"u4"}]}""", handler.Requests[4].Body);
    }

    [Fact]
    public async Task A_history_that_was_read_does_not_change()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");
        await session.SendAsync("u1");
        var before = session.History;

        await session.SendAsync("u2");
        session.Clear();

        Assert.Equal(["u1", "a"], before.Select(Text));
        Assert.Empty(session.History);
        Assert.False(before is IList<ChatMessage> { IsReadOnly: false });
    }

    [Fact]
    public async Task Results_of_tool_calls_go_back_together()
    {
        using var handler = FakeHandler.Json("""
            {"choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[
              {"id":"1","type":"function","function":{"name":"f","arguments":"{}"}},{"id":"2","type":"function","function":{"name":"f","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}
            """).Then(FakeHandler.Answer(Answer("done")));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m", options: new() { MaxMessages = 1 });

        var reply = await session.SendAsync("go");
        await session.SendAsync(reply.Choices[0].Message.ToolCalls.Select(static call => ChatMessage.Tool(call.Id, "ok")));

        JsonAssert.Equal(
            """
            {"model":"m","messages":[{"role":"user","content":"go"},
              {"role":"assistant","tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}},{"id":"2","type":"function","function":{"name":"f","arguments":"{}"}}]},
              {"role":"tool","tool_call_id":"1","content":"ok"},{"role":"tool","tool_call_id":"2","content":"ok"}]}
            """,
            handler.Requests[1].Body);
        Assert.Equal(5, session.History.Count);
    }

    [Fact]
    public async Task A_failed_call_leaves_the_history_as_it_was()
    {
        using var handler = FakeHandler.Json(Answer("a1"))
            .Then(FakeHandler.Answer("""{"error":{"message":"No."}}""", HttpStatusCode.BadRequest))
            .Then(new HttpRequestException("broken"))
            .Then(FakeHandler.Answer("""{"choices":[]}"""))
            .Then(FakeHandler.Answer("""{"choices":[null]}"""))
            .Then(FakeHandler.Answer(Answer("a2")));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");
        await session.SendAsync("u1");

        await Assert.ThrowsAsync<BadRequestException>(() => session.SendAsync("u2"));
        await Assert.ThrowsAsync<ApiConnectionException>(() => session.SendAsync("u2"));
        await Assert.ThrowsAsync<InvalidResponseException>(() => session.SendAsync("u2"));
        await Assert.ThrowsAsync<InvalidResponseException>(() => session.SendAsync("u2"));
        Assert.Equal(["u1", "a1"], session.History.Select(Text));

        await session.SendAsync("u3");
        Assert.Equal(["u1", "a1", "u3", "a2"], session.History.Select(Text));
    }

    [Fact]
    public async Task An_exception_of_the_token_counter_reaches_the_caller_and_leaves_the_history()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m", options: new()
        {
            MaxTokens = 100,
            CountTokens = message => message is AssistantChatMessage ? throw new NotSupportedException("answers") : Text(message).Length,
        });

        await Assert.ThrowsAsync<NotSupportedException>(() => session.SendAsync("u1"));
        await Assert.ThrowsAsync<NotSupportedException>(() => session.SendAsync("u2"));

        Assert.Empty(session.History);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_stream_is_remembered_when_it_has_come_to_its_end()
    {
        using var handler = FakeHandler.Sse(Stream);
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        var seen = new List<int>();
        await foreach (var chunk in session.StreamAsync("Hi"))
            seen.Add(session.History.Count);

        Assert.Equal([0, 0], seen);
        Assert.Equal(["Hi", "Hello"], session.History.Select(Text));
        JsonAssert.Equal("""{"model":"m","messages":[{"role":"user","content":"Hi"}],"stream":true}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_stream_that_is_left_or_breaks_is_not_remembered_and_ends_its_turn()
    {
        using var handler = FakeHandler.Sse(Stream)
            .Then(FakeHandler.Answer(Stream.Replace("data: [DONE]\n", "", StringComparison.Ordinal).Replace("\"finish_reason\":\"stop\"", "\"finish_reason\":null", StringComparison.Ordinal), mediaType: "text/event-stream"))
            .Then(FakeHandler.Answer("""{"error":{"message":"No."}}""", HttpStatusCode.BadRequest))
            .Then(FakeHandler.Answer("data: [DONE]\n\n", mediaType: "text/event-stream"))
            .Then(FakeHandler.Answer(Answer("a")));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        await foreach (var chunk in session.StreamAsync("left"))
            break;
        await Assert.ThrowsAsync<IncompleteStreamException>(() => DrainAsync(session.StreamAsync("cut")));
        await Assert.ThrowsAsync<BadRequestException>(() => DrainAsync(session.StreamAsync([ChatMessage.User("refused")])));
        await Assert.ThrowsAsync<InvalidResponseException>(() => DrainAsync(session.StreamAsync("empty")));

        Assert.Empty(session.History);
        await session.SendAsync("u");
        Assert.Equal(["u", "a"], session.History.Select(Text));
    }

    [Fact]
    public async Task A_stream_sends_nothing_before_it_is_enumerated_and_sends_anew_each_time()
    {
        using var handler = FakeHandler.Sse(Stream).Then(FakeHandler.Answer(Stream, mediaType: "text/event-stream"));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        var stream = session.StreamAsync("Hi");
        Assert.Empty(handler.Requests);
        await DrainAsync(stream);
        await DrainAsync(stream);

        Assert.Equal(["Hi", "Hello", "Hi", "Hello"], session.History.Select(Text));
    }

    [Fact]
    public async Task Calls_at_once_are_made_one_at_a_time_in_their_order()
    {
        var running = 0;
        using var handler = new FakeHandler
        {
            Default = async (_, _) =>
            {
                Assert.Equal(1, Interlocked.Increment(ref running));
                await Task.Yield();
                Interlocked.Decrement(ref running);
                return FakeHandler.Answer(Answer("a"));
            },
        };
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => session.SendAsync($"u{i}")));

        Assert.Equal(Enumerable.Range(0, 50).SelectMany(static i => new[] { $"u{i}", "a" }), session.History.Select(Text));
    }

    [Fact]
    public async Task A_call_that_waits_for_another_can_be_cancelled()
    {
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        using var handler = new FakeHandler().Then(async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return null!;
        }).Then(FakeHandler.Answer(Answer("a")));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        var running = session.SendAsync("running", cancellationToken: first.Token);
        var waiting = session.SendAsync("waiting", cancellationToken: second.Token);
        var streaming = DrainAsync(session.StreamAsync("streaming").WithCancellation(second.Token));
        var last = session.SendAsync("last");
        await second.CancelAsync();

        Assert.Equal(second.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => waiting)).CancellationToken);
        Assert.Equal(second.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => streaming)).CancellationToken);
        Assert.False(last.IsCompleted);
        await first.CancelAsync();
        Assert.Equal(first.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => running)).CancellationToken);
        await last;
        Assert.Equal(["last", "a"], session.History.Select(Text));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_history_that_was_replaced_meanwhile_stays_so()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        using var handler = new FakeHandler().Then((_, _) => answer.Task).Then(FakeHandler.Answer(Answer("a2")));
        using var openai = handler.CreateClient();
        var session = new ChatSession(openai.Chat, "m");

        var call = session.SendAsync("u1");
        session.Clear();
        answer.SetResult(FakeHandler.Answer(Answer("a1")));

        Assert.Equal("a1", (await call).Text);
        Assert.Empty(session.History);
        await session.SendAsync("u2");
        Assert.Equal(["u2", "a2"], session.History.Select(Text));
    }

    [Fact]
    public void Missing_arguments_are_refused_by_their_names()
    {
        using var openai = new FakeHandler().CreateClient();
        var chat = openai.Chat;
        var session = new ChatSession(chat, "m");

        Assert.Equal("chat", Assert.Throws<ArgumentNullException>(() => new ChatSession(null!, "m")).ParamName);
        Assert.Equal("model", Assert.Throws<ArgumentNullException>(() => new ChatSession(chat, (string)null!)).ParamName);
        Assert.Equal("template", Assert.Throws<ArgumentNullException>(() => new ChatSession(chat, (ChatCompletionRequest)null!)).ParamName);
        Assert.Equal("template", Assert.Throws<ArgumentNullException>(() => new ChatSession(chat, new ChatCompletionRequest { Model = "m", Messages = null! })).ParamName);
        Assert.Contains("Item 0", Assert.Throws<ArgumentException>(() => new ChatSession(chat, new ChatCompletionRequest { Model = "m", Messages = [null!] })).Message);
        Assert.Equal("messages", Assert.Throws<ArgumentNullException>(() => { _ = session.SendAsync((IEnumerable<ChatMessage>)null!); }).ParamName);
        Assert.Equal("messages", Assert.Throws<ArgumentException>(() => { _ = session.SendAsync(Array.Empty<ChatMessage>()); }).ParamName);
        Assert.Equal("messages", Assert.Throws<ArgumentException>(() => session.StreamAsync([ChatMessage.User("a"), null!])).ParamName);
        Assert.Equal("content", Assert.Throws<ArgumentNullException>(() => { _ = session.SendAsync((ChatContent)null!); }).ParamName);
        Assert.Equal("content", Assert.Throws<ArgumentNullException>(() => session.StreamAsync((ChatContent)null!)).ParamName);
    }

    private static FakeHandler Echo() => new() { Default = (_, _) => Task.FromResult(FakeHandler.Answer(Answer("a"))) };

    private static string Answer(string text) => $$"""{"id":"c","model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"{{text}}"},"finish_reason":"stop"}]}""";

    private static string Text(ChatMessage message) => message switch
    {
        UserChatMessage user => user.Content.ToText(),
        AssistantChatMessage assistant => assistant.Text,
        SystemChatMessage system => system.Content.ToText(),
        _ => message.Role,
    };

    private static async Task DrainAsync(IAsyncEnumerable<ChatCompletionChunk> chunks)
    {
        await foreach (var chunk in chunks)
            Assert.NotNull(chunk);
    }

    private static async Task DrainAsync(System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<ChatCompletionChunk> chunks)
    {
        await foreach (var chunk in chunks)
            Assert.NotNull(chunk);
    }
}
