using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Responses.Streaming;

/// <summary>Events whose names differ from those of the API are read as what the API calls them.</summary>
public class ForeignEventsTests
{
    private const string Head = """{"id":"resp_1","model":"m","output":[],"status":""";

    [Fact]
    public async Task The_stream_of_an_early_version_gives_its_text_and_its_end()
    {
        var events = await StreamAsync(
            """{"type":"response.created","response":{"id":"resp_1","status":"in_progress"}}""",
            """{"type":"response.reasoning.delta","item_id":"rs_1","output_index":0,"content_index":0,"delta":"Hm."}""",
            """{"type":"response.content_part.delta","response_id":"resp_1","output_index":1,"content_index":0,"delta":{"type":"output_text","text":"Sun"}}""",
            """{"type":"response.text.delta","output_index":1,"content_index":0,"delta":"ny."}""",
            """{"type":"response.done","sequence_number":7,"response":{"id":"resp_1","status":"completed","usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3}}}""");

        Assert.Equal("Sunny.", string.Concat(events.Select(static item => item.Text)));
        var response = await ResponseAccumulator.FoldAsync(events.ToAsyncEnumerable());
        Assert.Equal(("Hm.", "Sunny.", ResponseStatus.Completed, 3L), (response.Reasoning, response.Text, response.Status, response.Usage?.TotalTokens));
        Assert.Equal(7, Assert.IsType<ResponseCompletedEvent>(events[^1]).SequenceNumber);
        Assert.NotNull(events[^1].ResponseInfo);
    }

    [Theory]
    [InlineData("response.done", "\"failed\"", typeof(ResponseFailedEvent))]
    [InlineData("response.done", "\"cancelled\"", typeof(ResponseFailedEvent))]
    [InlineData("response.done", "\"incomplete\"", typeof(ResponseIncompleteEvent))]
    [InlineData("response.done", "null", typeof(ResponseCompletedEvent))]
    [InlineData("response.cancelled", "\"cancelled\"", typeof(ResponseFailedEvent))]
    public async Task The_last_event_is_that_of_the_status(string type, string status, Type kind) =>
        Assert.IsType(kind, Assert.Single(await StreamAsync($$"""{"type":"{{type}}","response":{{Head}}{{status}} } }""")));

    [Fact]
    public async Task An_error_under_another_name_ends_the_stream()
    {
        var events = await StreamAsync("""{"type":"response.error","code":"server_error","message":"Out of order."}""");

        Assert.Equal("Out of order.", Assert.IsType<ResponseErrorEvent>(Assert.Single(events)).Message);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_last_event_without_the_output_leaves_what_was_streamed(string output)
    {
        var events = await StreamAsync(
            """{"type":"response.output_item.done","output_index":0,"item":{"type":"message","role":"assistant","status":"completed","content":[{"type":"output_text","text":"Sun."}]}}""",
            $$"""{"type":"response.completed","response":{"id":"resp_1","status":"completed","output":{{output}} } }""");

        var response = await ResponseAccumulator.FoldAsync(events.ToAsyncEnumerable());
        Assert.Equal(("Sun.", ResponseStatus.Completed), (response.Text, response.Status));
    }

    [Fact]
    public async Task A_name_that_stands_beside_the_JSON_only_is_the_name()
    {
        using var handler = FakeHandler.Sse(
            "event: response.output_text.delta\ndata: {\"delta\":\"Hi\"}\n\nevent: response.completed\ndata: {\"response\":" + Head + "\"completed\"}}\n\n");
        using var openai = handler.CreateClient();

        var events = await openai.Responses.StreamAsync(new() { Model = "m", Input = "Hi" }).ToListAsync();

        Assert.Equal("Hi", events[0].Text);
        Assert.IsType<ResponseCompletedEvent>(events[1]);
    }

    [Theory]
    [InlineData("""{"type":"response.dream.delta","delta":{"of":["sheep"]}}""")]
    [InlineData("""{"type":"response.content_part.delta","delta":{"type":"output_audio","data":"AA=="}}""")]
    [InlineData("""{"type":"response.done"}""")]
    [InlineData("""{"no":"type"}""")]
    public async Task Other_events_are_kept_as_they_came(string json)
    {
        var events = await StreamAsync(json, $$"""{"type":"response.completed","response":{{Head}}"completed"} }""");

        JsonAssert.Equal(json, Assert.IsType<UnknownResponseStreamEvent>(events[0]).ToString());
    }

    private static async Task<List<ResponseStreamEvent>> StreamAsync(params string[] events)
    {
        using var handler = FakeHandler.Sse(string.Concat(events.Select(static json => $"data: {json}\n\n")));
        using var openai = handler.CreateClient();
        return await openai.Responses.StreamAsync(new() { Model = "m", Input = "Hi" }).ToListAsync();
    }
}
