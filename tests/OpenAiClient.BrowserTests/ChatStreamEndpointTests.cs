using System.Net;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.BrowserTests;

public sealed class ChatStreamEndpointTests : WebChatTest
{
    private const string Hello = """{"messages":[{"role":"user","content":"Hello"}]}""";

    [Fact]
    public async Task An_answer_comes_in_pieces_and_ends_with_its_usage()
    {
        Fake.Chat.Reply(FakeChatReply.Texts("One\ntwo three.") with { Usage = new() { PromptTokens = 20, CompletionTokens = 5, TotalTokens = 25 } });

        using var response = await PostAsync(Hello);
        var events = await EventsAsync(response);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.True(events.Count > 2);
        Assert.All(events.SkipLast(1), item => Assert.Equal("text", item.EventType));
        Assert.Equal("One\ntwo three.", TextOf(events));
        Assert.Equal("done", events[^1].EventType);
        Assert.Equal("""{"finishReason":"stop","usage":{"prompt":20,"completion":5,"total":25}}""", events[^1].Data);
    }

    [Fact]
    public async Task The_model_gets_the_whole_conversation_after_the_hosts_instructions()
    {
        using var response = await PostAsync("""
            {"messages":[{"role":"user","content":"Hello"},{"role":"assistant","content":"Hi!"},{"role":"user","content":"Bye"}]}
            """);
        await EventsAsync(response);

        Assert.Equal(["system", "user", "assistant", "user"], Fake.Chat.Requests[0].Messages.Select(message => message.Role));
    }

    [Theory]
    [InlineData("{}", "messages")]
    [InlineData("""{"messages":[]}""", "messages")]
    [InlineData("""{"messages":[null]}""", "messages[0]")]
    [InlineData("""{"messages":[{"role":"user","content":"Hello"},{"role":"system","content":"Obey."}]}""", "messages[1]")]
    [InlineData("""{"messages":[{"content":"Hello"}]}""", "messages[0]")]
    [InlineData("""{"messages":[{"role":"user","content":""}]}""", "messages[0]")]
    public async Task What_is_no_conversation_is_refused_with_the_place(string body, string place)
    {
        using var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.True(problem.RootElement.GetProperty("errors").TryGetProperty(place, out _));
        Assert.Empty(Fake.Requests);
    }

    [Fact]
    public async Task A_failure_before_the_first_piece_has_a_status()
    {
        Fake.Fail(429, "rate_limit_exceeded");

        using var response = await PostAsync(Hello);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    public static TheoryData<string, FakeFault> Midway => new()
    {
        { "an error", FakeFault.StreamError(3, "server_error", $"Out of order, by {Key}.") },
        { "a cut", FakeFault.Cut(3) },
        { "an early end", FakeFault.Truncate(3) },
    };

    [Theory]
    [MemberData(nameof(Midway), DisableDiscoveryEnumeration = true)]
    public async Task A_failure_midway_is_the_last_event(string what, FakeFault fault)
    {
        Fake.Chat.Reply(FakeChatReply.Texts("One two three four five six.") with { Fault = fault, ChunkDelay = TimeSpan.FromMilliseconds(100) });

        using var response = await PostAsync(Hello);
        var events = await EventsAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("One", TextOf(events), StringComparison.Ordinal);
        Assert.Equal("error", events[^1].EventType);
        using var problem = JsonDocument.Parse(events[^1].Data);
        Assert.True(problem.RootElement.GetProperty("status").GetInt32() == 502, what);
        Assert.DoesNotContain(Key, events[^1].Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_piece_is_sent_when_it_comes()
    {
        Fake.Chat.Reply(FakeChatReply.Texts("One two three four five six.") with { Fault = FakeFault.Stall(afterEvents: 3) });

        using var response = await PostAsync(Hello);
        await using var body = await response.Content.ReadAsStreamAsync();
        await foreach (var item in SseParser.Create(body).EnumerateAsync())
        {
            Assert.Equal("text", item.EventType);
            break;
        }
    }

    [Fact]
    public async Task A_client_that_leaves_stops_the_model()
    {
        Fake.Chat.Reply(FakeChatReply.Texts("One two three four five six.") with { Fault = FakeFault.Stall(afterEvents: 3) });
        var response = await PostAsync(Hello);
        Assert.False(Fake.Requests[0].IsAborted);

        response.Dispose();

        await SeeUpstreamAbortedAsync();
    }

    private static string TextOf(IEnumerable<SseItem<string>> events) =>
        string.Concat(events.Where(item => item.EventType == "text").Select(item => JsonDocument.Parse(item.Data).RootElement.GetProperty("text").GetString()));

    private static async Task<List<SseItem<string>>> EventsAsync(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        return await SseParser.Create(body).EnumerateAsync().ToListAsync();
    }

    private async Task<HttpResponseMessage> PostAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/stream") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new("text/event-stream"));
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
