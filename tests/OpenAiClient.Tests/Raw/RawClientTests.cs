using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Raw;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Raw;

public class RawClientTests
{
    [Fact]
    public async Task Any_JSON_goes_out_and_comes_back()
    {
        using var handler = FakeHandler.Json("""{"id":"x","new":[1]}""");
        using var openai = handler.CreateClient();

        var answer = await openai.Raw.SendAsync(HttpMethod.Post, "/brand/new", """{"a": 1}""", new() { ExtraFields = new JsonObject { ["b"] = 2 } });

        Assert.Equal(1, answer.Json.GetProperty("new")[0].GetInt32());
        Assert.Equal(1, answer.ResponseInfo?.Attempts);
        Assert.Equal("https://example.test/v1/brand/new", handler.Requests[0].Uri.ToString());
        JsonAssert.Equal("""{"a":1,"b":2}""", handler.Requests[0].Body);
        JsonAssert.Equal("""{"id":"x","new":[1]}""", answer.ToString());
    }

    [Fact]
    public async Task JSON_may_be_as_deep_as_anywhere_else()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"a":""", 100)) + "1" + new string('}', 100);
        using var handler = FakeHandler.Json(deep).Then(FakeHandler.Answer($"data: {deep}\n\ndata: [DONE]\n\n", mediaType: "text/event-stream"));
        using var openai = handler.CreateClient();

        var answer = await openai.Raw.SendAsync(HttpMethod.Post, "x", deep, new() { ExtraFields = new JsonObject { ["b"] = 1 } });
        var events = await openai.Raw.StreamAsync(HttpMethod.Post, "x", deep).ToListAsync();

        Assert.EndsWith(""","b":1}""", handler.Requests[0].Body, StringComparison.Ordinal);
        Assert.Equal(deep, handler.Requests[1].Body);
        Assert.Equal(deep, answer.Json.GetRawText());
        Assert.Equal(deep, Assert.Single(events).Json.GetRawText());
    }

    [Fact]
    public async Task A_query_in_the_path_is_sent_and_not_logged()
    {
        using var log = new FakeLog();
        using var handler = new FakeHandler().Then(FakeHandler.Answer("{}", HttpStatusCode.InternalServerError)).Then(FakeHandler.Answer("{}"));
        using var openai = handler.CreateClient(options => (options.LoggerFactory, options.TimeProvider, options.MaxRetries) = (log, new FakeTime { AutoAdvance = TimeSpan.FromSeconds(10) }, 1));

        await openai.Raw.SendAsync(HttpMethod.Get, "things?code=tok-HIDDEN");

        Assert.All(handler.Requests, static request => Assert.Equal("?code=tok-HIDDEN", request.Uri.Query));
        Assert.Contains(log.Lines, static line => line.Text.Contains("GET things: attempt 1 failed", StringComparison.Ordinal));
        Assert.Contains(log.Lines, static line => line.Text.Contains("GET things: 200", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, static line => line.Text.Contains("HIDDEN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bodies_are_text_nodes_or_elements()
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer("{}")) };
        using var openai = handler.CreateClient();
        using var document = JsonDocument.Parse("""{"a":1}""");

        await openai.Raw.SendAsync(HttpMethod.Post, "x", """{"a":1}""");
        await openai.Raw.SendAsync(HttpMethod.Put, "x", new JsonObject { ["a"] = 1 });
        await openai.Raw.SendAsync(HttpMethod.Patch, "x", document.RootElement);

        Assert.Equal(["POST", "PUT", "PATCH"], handler.Requests.Select(static request => request.Method.Method));
        Assert.All(handler.Requests, static request => JsonAssert.Equal("""{"a":1}""", request.Body));
    }

    [Fact]
    public async Task A_stream_gives_names_and_JSON()
    {
        using var handler = FakeHandler.Sse("event: one\ndata: {\"n\":1}\n\ndata: {\"n\":2}\n\ndata: [DONE]\n\n");
        using var openai = handler.CreateClient();

        var events = new List<RawEvent>();
        await foreach (var item in openai.Raw.StreamAsync(HttpMethod.Post, "x", "{}"))
            events.Add(item);

        Assert.Equal(["one", "message"], events.Select(static item => item.Name));
        Assert.Equal([1, 2], events.Select(static item => item.Json.GetProperty("n").GetInt32()));
        Assert.Equal("text/event-stream", handler.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task Bytes_come_as_they_are()
    {
        using var handler = new FakeHandler().Then(new HttpResponseMessage { Content = new ByteArrayContent([0, 255, 1]) });
        using var openai = handler.CreateClient();

        await using var download = await openai.Raw.DownloadAsync(HttpMethod.Get, "files/f/content");

        Assert.Equal([0, 255, 1], await download.ReadAsBytesAsync());
    }

    [Theory]
    [InlineData("https://evil.test/v1")]
    [InlineData("HTTP:evil")]
    [InlineData("..")]
    [InlineData("../admin")]
    [InlineData("models/../../admin")]
    [InlineData("models/..")]
    [InlineData("models/.. ")]
    [InlineData("models/%2e%2e/%2E./admin")]
    [InlineData("models/./x")]
    [InlineData("models\\..\\..\\admin")]
    [InlineData("models/..?a=b")]
    [InlineData("models#part")]
    public async Task A_path_that_leads_elsewhere_is_refused(string path)
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => openai.Raw.SendAsync(HttpMethod.Get, path));

        Assert.Equal("path", exception.ParamName);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData("//evil.test/x", "https://example.test/v1/evil.test/x")]
    [InlineData("models/ft:gpt-4o:org::id", "https://example.test/v1/models/ft:gpt-4o:org::id")]
    [InlineData("x?after=a..b&u=http://y/../z", "https://example.test/v1/x?after=a..b&u=http://y/../z")]
    [InlineData("a..b/...", "https://example.test/v1/a..b/...")]
    [InlineData("%252e%252e/x", "https://example.test/v1/%252e%252e/x")]
    public async Task A_path_below_the_base_address_is_taken_as_it_is(string path, string expected)
    {
        using var handler = FakeHandler.Json("{}");
        using var openai = handler.CreateClient();

        await openai.Raw.SendAsync(HttpMethod.Get, path);

        Assert.Equal(expected, handler.Requests[0].Uri.AbsoluteUri);
    }

    [Fact]
    public async Task Null_arguments_are_refused_by_their_names()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("method", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Raw.SendAsync(null!, "x"))).ParamName);
        Assert.Equal("path", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Raw.DownloadAsync(HttpMethod.Get, null!))).ParamName);
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(static () => RawBody.FromText(null!)).ParamName);
        Assert.Equal("json", Assert.ThrowsAny<ArgumentException>(static () => RawBody.FromText("{")).ParamName);
        // A conversion does not throw; its input is checked when it is sent.
        Assert.Equal("body", Assert.ThrowsAny<ArgumentException>(() => { _ = openai.Raw.SendAsync(HttpMethod.Post, "x", "{"); }).ParamName);
    }
}
