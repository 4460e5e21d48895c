using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Responses;
using OpenAi.Schemas;
using OpenAi.Tests.Schemas;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Responses.Structured;

public class ResponseAnswerTests
{
    private const string Rome = """{"name":"Rome","population":2755309,"country":"IT"}""";

    private static ResponseRequest Request => new() { Model = "gpt-5.6-terra", Input = "Rome?" };

    [Fact]
    public async Task A_value_is_asked_for_by_its_schema_and_read()
    {
        using var handler = FakeHandler.Json(Response(Message(Rome)));
        using var openai = handler.CreateClient();
        var request = Request with { Text = new() { Verbosity = Verbosity.Low } };

        var answer = await openai.Responses.CreateAsync(request, SchemaSamples.Default.City);

        Assert.Equal(new City("Rome", 2755309, "IT"), answer.Parsed);
        Assert.Equal((null, null, Rome, 3, 1), (answer.Failure, answer.Refusal, answer.Text, answer.Usage?.TotalTokens, answer.ResponseInfo?.Attempts));
        Assert.Null(request.Text.Format);
        JsonAssert.Equal($$"""
            {"model":"gpt-5.6-terra","input":"Rome?",
             "text":{"verbosity":"low","format":{"type":"json_schema","name":"City","strict":true,"schema":{{JsonSchema.From(SchemaSamples.Default.City).GetRawText()}} } } }
            """, handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_format_of_the_requests_own_is_kept()
    {
        using var handler = FakeHandler.Json(Response(Message("""{"a":1}""")));
        using var openai = handler.CreateClient();

        var answer = await openai.Responses.CreateAsync(Request with { Text = new() { Format = ResponseTextFormat.JsonObject } }, SchemaSamples.Default.DictionaryStringInt32);

        Assert.Equal(1, answer.Parsed["a"]);
        JsonAssert.Contains("""{"text":{"format":{"type":"json_object"}}}""", handler.Requests[0].Body);
    }

    [Theory]
    [InlineData("""{"type":"message","role":"assistant","content":[{"type":"refusal","refusal":"I cannot do that."}]}""", "completed", null, StructuredOutputFailure.Refusal, "I cannot do that.")]
    [InlineData("""{"type":"message","role":"assistant","content":[{"type":"output_text","text":"{\"name\":\"Rome\",\"population\":1,\"country\":null}"}]}""", "incomplete", "max_output_tokens", StructuredOutputFailure.Length, "MaxOutputTokens")]
    [InlineData("""{"type":"message","role":"assistant","content":[]}""", "incomplete", "content_filter", StructuredOutputFailure.ContentFilter, "content filter")]
    [InlineData("""{"type":"message","role":"assistant","content":[{"type":"output_text","text":"{}"}]}""", "incomplete", "tired", StructuredOutputFailure.NotCompleted, "tired")]
    [InlineData("""{"type":"message","role":"assistant","content":[{"type":"output_text","text":"{}"}]}""", "failed", null, StructuredOutputFailure.NotCompleted, "failed")]
    [InlineData("""{"type":"message","role":"assistant","content":[]}""", "queued", null, StructuredOutputFailure.NotCompleted, "queued")]
    [InlineData("""{"type":"function_call","call_id":"c","name":"f","arguments":"{}"}""", "completed", null, StructuredOutputFailure.NoText, "1 tool calls")]
    [InlineData("""{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Rome has many people."}]}""", "completed", null, StructuredOutputFailure.InvalidJson, "City")]
    [InlineData("""{"type":"message","role":"assistant","content":[{"type":"output_text","text":"{\"name\":\"Rome\",\"population\":\"many\"}"}]}""", "completed", null, StructuredOutputFailure.InvalidJson, "$.population")]
    public async Task What_is_no_value_says_why_and_keeps_the_response(string item, string status, string? reason, StructuredOutputFailure failure, string said)
    {
        using var handler = FakeHandler.Json(Response(item, status, reason));
        using var openai = handler.CreateClient();

        var answer = await openai.Responses.CreateAsync(Request, SchemaSamples.Default.City);
        var exception = Assert.Throws<StructuredOutputException>(() => answer.Parsed);

        Assert.Equal((failure, failure), (answer.Failure, exception.Failure));
        Assert.False(answer.TryGetParsed(out _));
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Same(answer.Response, exception.Answer);
        Assert.Equal(1, exception.Attempts);
        Assert.Equal(failure == StructuredOutputFailure.Refusal ? "I cannot do that." : null, exception.Refusal);
    }

    [Fact]
    public async Task Remarks_on_the_way_are_no_part_of_the_value()
    {
        var remark = Message("Let me look.").Replace("\"role\"", "\"phase\":\"commentary\",\"role\"", StringComparison.Ordinal);
        using var handler = FakeHandler.Json(Response($"{Message("""{"name":"Oslo","population":1}""")},{Message(Rome)},{remark}"));
        using var openai = handler.CreateClient();

        Assert.Equal("Rome", (await openai.Responses.CreateAsync(Request, SchemaSamples.Default.City)).Parsed.Name);
    }

    [Fact]
    public async Task A_stream_gives_the_value_in_its_last_piece_each_time_it_is_enumerated()
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer(Stream(), mediaType: "text/event-stream")) };
        using var openai = handler.CreateClient();
        var pieces = openai.Responses.StreamAsync(Request, SchemaSamples.Default.City);

        foreach (var _ in new[] { 1, 2 })
        {
            var all = await pieces.ToListAsync();
            Assert.Equal(Rome, string.Concat(all.Select(static piece => piece.Text)));
            Assert.All(all.SkipLast(1), static piece => Assert.True(piece is { Event: not null, Answer: null }));
            Assert.Equal("Rome", all[^1].Answer?.Parsed.Name);
        }
    }

    [Fact]
    public async Task Without_reflection_and_without_a_schema_nothing_is_sent()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<InvalidOperationException>(() => openai.Responses.CreateAsync<City>(Request));
        Assert.Throws<InvalidOperationException>(() => openai.Responses.StreamAsync<City>(Request));
        await Assert.ThrowsAsync<NotSupportedException>(() => openai.Responses.CreateAsync(Request, SchemaSamples.Default.BadMap));
        await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Responses.CreateAsync(Request, (JsonTypeInfo<City>)null!));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void A_response_of_another_call_is_read_as_well()
    {
        var response = new Response { Output = [ResponseItem.Assistant($"```json\n{Rome}\n```")] };

        Assert.Equal("Rome", new ResponseAnswer<City>(response, SchemaSamples.Default.City, new() { FindsJson = true }).Parsed.Name);
        Assert.Equal(StructuredOutputFailure.InvalidJson, new ResponseAnswer<City>(response, SchemaSamples.Default.City).Failure);
    }

    private static string Message(string text) => new JsonObject
    {
        ["type"] = "message",
        ["role"] = "assistant",
        ["content"] = new JsonArray(new JsonObject { ["type"] = "output_text", ["text"] = text }),
    }.ToJsonString();

    private static string Response(string items, string status = "completed", string? reason = null) => $$"""
        {"id":"resp_1","object":"response","status":"{{status}}","incomplete_details":{{(reason is null ? "null" : $$"""{"reason":"{{reason}}"}""")}},
         "output":[{{items}}],"usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3} }
        """;

    private static string Stream()
    {
        string[] events =
        [
            $$"""{"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":{{JsonValue.Create(Rome[..9]).ToJsonString()}}}""",
            $$"""{"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":{{JsonValue.Create(Rome[9..]).ToJsonString()}}}""",
            $$"""{"type":"response.completed","response":{{Response(Message(Rome)).ReplaceLineEndings("")}}}""",
        ];
        return string.Concat(events.Select(static data => $"data: {data}\n\n"));
    }
}
