using System.Text;
using OpenAi.Caching;
using OpenAi.Chat;
using OpenAi.Tests.Support;
using static OpenAi.Tests.Caching.CachedClient;

namespace OpenAi.Tests.Caching;

public class StreamCacheTests
{
    private const string First = """data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":"He"}}]}""" + "\n\n";
    private const string Second = """data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"llo [DONE]\ndata: [DONE]\n"},"finish_reason":"stop"}]}""" + "\n\n";
    private const string Done = "data: [DONE]\n\n";

    [Fact]
    public async Task A_stream_is_cached_with_its_terminal_event_and_replayed_chunk_by_chunk()
    {
        var cache = new MemoryCache();
        using var server = Server(First + Second + Done, "text/event-stream");
        using var openai = Over(server, cache);

        var first = await Chunks(openai);
        var second = await Chunks(openai);

        Assert.Single(server.Requests);
        Assert.Equal(["He", "llo [DONE]\ndata: [DONE]\n"], second.Select(static chunk => chunk.Text));
        Assert.Equal(first.Select(static chunk => chunk.ToString()), second.Select(static chunk => chunk.ToString()));
        Assert.False(first[0].ResponseInfo!.IsFromCache());
        Assert.True(second[0].ResponseInfo!.IsFromCache());
    }

    [Theory]
    [InlineData("completed", 1)]
    [InlineData("incomplete", 2)]
    public async Task A_streamed_response_is_kept_with_the_event_that_says_it_is_complete(string status, int sent)
    {
        var stream = string.Concat(
            """data: {"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"\"response.completed\"\n"}""", "\n\n",
            $$"""data: {"type":"response.{{status}}","response":{"id":"resp_1","status":"{{status}}","output":[{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Hi"}]}] } }""", "\n\n");
        using var server = Server(stream, "text/event-stream");
        using var openai = Over(server, new MemoryCache());

        for (var i = 0; i < 2; i++)
            Assert.Equal(2, (await openai.Responses.StreamAsync(new() { Model = "m", Input = "Hello", Store = false, Temperature = 0 }).ToListAsync()).Count);

        Assert.Equal(sent, server.Requests.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task A_stream_is_kept_however_it_is_cut(int size)
    {
        foreach (var whole in new[] { First + Second + Done, ": hello\r\n\r\n" + (First + Second + Done).Replace("\n", "\r\n", StringComparison.Ordinal), First + Second + "data:[DONE]\n\n", "\uFEFF" + First + Second + Done })
        {
            var cache = new MemoryCache();
            var body = new PushedStream();
            foreach (var piece in Encoding.UTF8.GetBytes(whole).Chunk(size))
                body.Push(piece);
            using var server = new FakeHandler().Then(Streamed(body));
            using var openai = Over(server, cache);

            var first = await Chunks(openai);
            var second = await Chunks(openai);

            Assert.Equal(first.Select(static chunk => chunk.ToString()), second.Select(static chunk => chunk.ToString()));
        }
    }

    [Theory]
    [InlineData(First + Second)]
    [InlineData(First + Second + Done + "x", true)]
    [InlineData(First + Done)]
    [InlineData(Done)]
    [InlineData(First + "data: {\"error\":{\"message\":\"no\"}}\n\n" + Done)]
    [InlineData(First + "event: error\ndata: {\"message\":\"no\"}\n\n" + Done)]
    [InlineData(First + "data: {\"id\n\n" + Done)]
    [InlineData(First + "data: x\ndata: [DONE]\n\n")]
    [InlineData(First + "data: [DONE]!\n\n")]
    public async Task A_stream_that_does_not_end_well_is_not_kept(string body, bool kept = false)
    {
        var cache = new MemoryCache();
        using var server = new FakeHandler().Then(Streamed(new PushedStream(body).End()));
        using var openai = Over(server, cache);

        await Record.ExceptionAsync(() => Chunks(openai));

        Assert.Equal(kept ? 1 : 0, cache.Entries.Count);
    }

    [Fact]
    public async Task A_stream_that_is_left_early_is_not_kept_and_stops_the_server()
    {
        var cache = new MemoryCache();
        var body = new PushedStream(First, Second, Done);
        using var server = new FakeHandler().Then(Streamed(body));
        using var openai = Over(server, cache);

        await foreach (var chunk in openai.Chat.StreamAsync(Steady))
            break;

        Assert.True(body.Disposed);
        Assert.Empty(cache.Entries);
    }

    [Fact]
    public async Task A_stream_is_not_held_back()
    {
        var body = new PushedStream(First);
        using var server = new FakeHandler().Then(Streamed(body));
        using var openai = Over(server, new MemoryCache());
        await using var chunks = openai.Chat.StreamAsync(Steady).GetAsyncEnumerator();

        Assert.True(await chunks.MoveNextAsync());
        var next = chunks.MoveNextAsync();
        Assert.False(next.IsCompleted);
        body.Push(Second);

        Assert.True(await next.AsTask().WaitAsync(Patience.Limit));
    }

    [Fact]
    public async Task A_stream_larger_than_the_limit_is_not_cached()
    {
        var cache = new MemoryCache();
        using var server = new FakeHandler().Then(Streamed(new PushedStream(First, Second, Done)));
        using var openai = Over(server, cache, new() { MaxEntryBytes = First.Length });

        Assert.Equal(2, (await Chunks(openai)).Count);

        Assert.Empty(cache.Entries);
    }

    [Fact]
    public async Task A_stream_and_a_whole_answer_are_kept_apart()
    {
        var cache = new MemoryCache();
        using var server = new FakeHandler().Then(Streamed(new PushedStream(First, Second, Done))).Then(FakeHandler.Answer(Answer));
        using var openai = Over(server, cache);

        await Chunks(openai);

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);
        Assert.Equal(2, cache.Entries.Count);
    }

    [Fact]
    public async Task A_whole_answer_where_a_stream_was_asked_for_is_kept_as_what_it_is()
    {
        using var server = Server();
        using var openai = Over(server, new MemoryCache());

        await Chunks(openai);

        Assert.Equal("Hi", Assert.Single(await Chunks(openai)).Text);
        Assert.Single(server.Requests);
    }

    private static HttpResponseMessage Streamed(Stream body) =>
        new() { Content = new StreamContent(body) { Headers = { { "Content-Type", "text/event-stream; charset=utf-8" } } } };

    private static async Task<List<ChatCompletionChunk>> Chunks(OpenAiClient openai)
    {
        var chunks = new List<ChatCompletionChunk>();
        await foreach (var chunk in openai.Chat.StreamAsync(Steady))
            chunks.Add(chunk);
        return chunks;
    }
}
