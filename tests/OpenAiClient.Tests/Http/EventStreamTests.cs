using System.Net;
using System.Text;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

public class EventStreamTests
{
    [Theory]
    [InlineData("data: 1\n\ndata: 2\n\ndata: [DONE]\n\n")]
    [InlineData("data: 1\r\n\r\ndata: 2\r\n\r\ndata: [DONE]\r\n\r\n")]
    [InlineData("data: 1\r\rdata: 2\r\rdata: [DONE]\r\r")]
    [InlineData("\uFEFFdata: 1\n\ndata: 2\n\ndata: [DONE]\n\n")]
    [InlineData("data:1\n\ndata:2\n\ndata:[DONE]\n\n")]
    [InlineData("\n\n\ndata: 1\n\n\n\ndata: 2\n\ndata: [DONE]\n\n")]
    [InlineData(": hello\n\ndata: 1\n: in between\n\n:\n\ndata: 2\n\ndata: [DONE]\n\n")]
    [InlineData("id: 1\n\nretry: 100\n\ndata: 1\nid: 2\n\nid: 3\nretry: 5\n\ndata: 2\n\ndata: [DONE]\n\n")]
    [InlineData("data\n\ndata:\n\ndata: \n\ndata: 1\n\ndata: 2\n\nevent: error\n\ndata: [DONE]\n\n")]
    [InlineData("unknown: field\n\ndata: 1\n\nnonsense\n\ndata: 2\n\ndata: [DONE]\n\n")]
    [InlineData("event: message\ndata: 1\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n")]
    public async Task Events_are_read_however_they_are_framed(string body) => Assert.Equal(["1", "2"], await ReadAsync(body));

    [Fact]
    public async Task Data_on_many_lines_is_one_event() =>
        Assert.Equal(["{\n\"a\":1\n}"], await ReadAsync("data: {\ndata: \"a\":1\ndata: }\n\ndata: [DONE]\n\n"));

    [Fact]
    public async Task Unknown_events_come_through_by_their_names() =>
        Assert.Equal(["brand.new: {}"], await ReadAsync("event: brand.new\ndata: {}\n\ndata: [DONE]\n\n"));

    [Theory]
    [InlineData("""{"error":{"message":"Overloaded.","type":"server_error","code":"overloaded"}}""", "overloaded")]
    [InlineData("""{"type":"error","message":"Overloaded.","code":"overloaded"}""", "overloaded")]
    [InlineData("""{"object":"error","message":"Overloaded.","code":503}""", "503")]
    [InlineData("""{"error":"Overloaded."}""", null)]
    public async Task An_error_in_the_data_is_raised(string data, string? code)
    {
        var exception = await Assert.ThrowsAsync<StreamErrorException>(() => ReadAsync($"data: 1\n\ndata: {data}\n\ndata: [DONE]\n\n"));

        Assert.StartsWith("The server reported an error in the stream: Overloaded.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(code, exception.Code);
        Assert.Equal(data, exception.Body);
        Assert.Equal(1, exception.Attempts);
    }

    [Theory]
    [InlineData("""{"message":"Overloaded."}""", "Overloaded.")]
    [InlineData("Overloaded.", "Overloaded.")]
    [InlineData("\"Overloaded.\"", "Overloaded.")]
    public async Task An_event_by_the_name_of_error_is_raised_whatever_it_holds(string data, string message)
    {
        var exception = await Assert.ThrowsAsync<StreamErrorException>(() => ReadAsync($"event: error\ndata: {data}\n\n"));

        Assert.Equal($"The server reported an error in the stream: {message}", exception.Message);
    }

    [Theory]
    [InlineData("""{"error":null,"a":1}""")]
    [InlineData("""{"text":"\"error\""}""")]
    [InlineData("""{"last":{"error":{"message":"of a part"}}}""")]
    public async Task What_only_looks_like_an_error_is_an_event(string data) =>
        Assert.Equal([data], await ReadAsync($"data: {data}\n\ndata: [DONE]\n\n"));

    [Theory]
    [InlineData("", 0)]
    [InlineData("data: 1\n\n", 1)]
    [InlineData("data: 1\n\ndata: 2", 2)]
    [InlineData("data: 1\n\ndata: 2\n", 2)]
    [InlineData("data: 1\n\ndata: {\"cut", 1)]
    [InlineData(": comment\n\n", 0)]
    public async Task An_end_without_the_last_word_is_told(string body, int events) =>
        Assert.Equal(events, (await Assert.ThrowsAsync<IncompleteStreamException>(() => ReadAsync(body))).Events);

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    [InlineData("application/octet-stream")]
    public async Task The_body_counts_and_not_its_label(string mediaType)
    {
        Assert.Equal(["1"], await ReadAsync("data: 1\n\ndata: [DONE]\n\n", mediaType));
        Assert.Equal(["""{"a":1}"""], await ReadAsync("""{"a":1}""", mediaType));
        Assert.Equal(["""{"a":1}"""], await ReadAsync("\uFEFF \r\n{\"a\":1}", mediaType));
        await Assert.ThrowsAsync<StreamErrorException>(() => ReadAsync("""{"error":{"message":"No."}}""", mediaType));
        var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => ReadAsync("<html>Sign in</html>", mediaType));
        Assert.Equal("<html>Sign in</html>", exception.Excerpt);
    }

    [Fact]
    public async Task A_whole_answer_where_a_stream_was_promised_is_a_chunk()
    {
        using var handler = FakeHandler.Json("""{"id":"c","choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]}""");
        using var openai = handler.CreateClient();

        var chunks = new List<ChatCompletionChunk>();
        await foreach (var chunk in openai.Chat.StreamAsync(new() { Model = "m", Messages = [] }))
            chunks.Add(chunk);

        Assert.Equal("Hi", Assert.Single(chunks).Text);
        Assert.Equal(HttpStatusCode.OK, chunks[0].ResponseInfo?.Status);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("{\"a\":")]
    [InlineData("<html>")]
    public async Task Data_that_is_no_JSON_is_quoted(string data)
    {
        var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => ReadAsync($"data: 1\n\ndata: {data}\n\n"));

        Assert.Equal(data, exception.Excerpt);
    }

    [Fact]
    public async Task Text_that_is_no_UTF_8_costs_itself()
    {
        using var handler = Handler(new PushedStream().Push(Encoding.Latin1.GetBytes("data: {\"id\":\"caf\u00e9\"}\n\n")).End());
        using var openai = handler.CreateClient();
        await using var chunks = openai.Chat.StreamAsync(new() { Model = "m", Messages = [] }).GetAsyncEnumerator();

        Assert.True(await chunks.MoveNextAsync());
        Assert.Equal("caf\ufffd", chunks.Current.Id);
    }

    [Fact]
    public async Task A_line_of_ten_megabytes_is_read()
    {
        var text = new string('x', 10 * 1024 * 1024);

        var events = await ReadAsync($"data: \"{text}\"\n\ndata: [DONE]\n\n");

        Assert.Equal(text.Length + 2, Assert.Single(events).Length);
    }

    [Fact]
    public async Task A_status_of_failure_is_retried_before_the_first_event()
    {
        using var handler = FakeHandler.Json("{}", HttpStatusCode.ServiceUnavailable).Then(FakeHandler.Answer("data: 1\n\ndata: [DONE]\n\n"));
        using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider) = (1, new FakeTime { AutoAdvance = TimeSpan.FromSeconds(1) }));

        Assert.Equal(["1"], await openai.StreamAsync().ReadAllAsync());
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_is_cut_in_the_middle_is_told_and_not_retried()
    {
        var requests = 0;
        using var server = new LoopbackServer(connection =>
        {
            Interlocked.Increment(ref requests);
            connection.ReadRequest();
            connection.BeginChunks();
            connection.Chunk("data: 1\n\ndata: {\"half");
        });
        using var openai = server.CreateClient(options => options.MaxRetries = 3);
        await using var events = openai.StreamAsync().GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        var exception = await Assert.ThrowsAsync<IncompleteStreamException>(async () => await events.MoveNextAsync());

        Assert.Equal(1, exception.Attempts);
        Assert.Equal(1, exception.Events);
        Assert.IsType<ApiConnectionException>(exception.InnerException);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task Each_enumeration_sends_the_request_anew()
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("data: 1\n\ndata: [DONE]\n\n")) };
        using var openai = handler.CreateClient();
        var events = openai.StreamAsync();

        Assert.Empty(handler.Requests);
        Assert.Equal(["1"], await events.ReadAllAsync());
        Assert.Equal(["1"], await events.ReadAllAsync());
        Assert.Equal(2, handler.Requests.Count);
    }

    private static FakeHandler Handler(Stream body) => new FakeHandler().Then(new HttpResponseMessage { Content = new StreamContent(body) });

    private static async Task<List<string>> ReadAsync(string body, string mediaType = "text/event-stream")
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(body, mediaType: mediaType));
        using var openai = handler.CreateClient();
        return await openai.StreamAsync().ReadAllAsync();
    }
}
