using Microsoft.Extensions.AI;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.Responses;

public sealed class ResponsesStreamTests
{
    private const string Created = """{"type":"response.created","sequence_number":0,"response":{"id":"resp_1","status":"in_progress","model":"gpt-5","created_at":1700000000,"output":[]}}""";

    private const string Whole = """{"id":"resp_1","status":"completed","output":[{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"Hello!"}]}],"usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3}}""";

    [Fact]
    public async Task A_stream_makes_the_whole_answer()
    {
        var handler = Stream(
            Created,
            """{"type":"response.output_item.added","sequence_number":1,"output_index":0,"item":{"type":"reasoning","id":"rs_1","summary":[]}}""",
            """{"type":"response.reasoning_summary_text.delta","sequence_number":2,"item_id":"rs_1","output_index":0,"summary_index":0,"delta":"Hm"}""",
            """{"type":"response.reasoning_summary_text.delta","sequence_number":3,"item_id":"rs_1","output_index":0,"summary_index":0,"delta":"m."}""",
            """{"type":"response.output_item.done","sequence_number":4,"output_index":0,"item":{"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"Hmm."}],"encrypted_content":"ENC"}}""",
            """{"type":"response.output_text.delta","sequence_number":5,"item_id":"msg_1","output_index":1,"content_index":0,"delta":"Hel"}""",
            """{"type":"response.output_text.delta","sequence_number":6,"item_id":"msg_1","output_index":1,"content_index":0,"delta":"lo!"}""",
            """{"type":"response.output_item.done","sequence_number":7,"output_index":1,"item":{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"Hello!","annotations":[]}]}}""",
            """{"type":"response.output_item.done","sequence_number":8,"output_index":2,"item":{"type":"function_call","id":"fc_1","call_id":"c1","name":"f","arguments":"{\"a\":1}"}}""",
            """{"type":"response.completed","sequence_number":9,"response":{"id":"resp_1","status":"completed","model":"gpt-5","output":[{"type":"function_call","id":"fc_1","call_id":"c1","name":"f","arguments":"{}"}],"usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3}}}""")
            .Then(FakeHandler.Answer("""{"id":"resp_2","status":"completed","output":[]}"""));
        var client = ResponsesTests.Client(handler);

        var answer = await client.GetStreamingResponseAsync("Hi").ToChatResponseAsync();

        Assert.Equal(("Hello!", ChatFinishReason.ToolCalls, "resp_1", "resp_1"), (answer.Text, answer.FinishReason, answer.ConversationId, answer.ResponseId));
        Assert.Equal(3, answer.Usage?.TotalTokenCount);
        Assert.Collection(
            Assert.Single(answer.Messages).Contents,
            static content => Assert.Equal(("Hmm.", "ENC"), (Assert.IsType<TextReasoningContent>(content).Text, ((TextReasoningContent)content).ProtectedData)),
            static content => Assert.Equal("Hello!", Assert.IsType<TextContent>(content).Text),
            static content => Assert.Equal("c1", Assert.IsType<FunctionCallContent>(content).CallId));
        await client.GetResponseAsync(answer.Messages);
        // The message has lost its id in the meantime, so all items are sent without ids.
        JsonAssert.Contains(
            """{"input":[{"type":"reasoning","encrypted_content":"ENC"},{"type":"message","role":"assistant","content":"Hello!"},{"type":"function_call","call_id":"c1"}]}""",
            handler.Requests[1].Body);
        Assert.DoesNotContain("rs_1", handler.Requests[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"output_index\":0,", "a", "b", "c")]
    [InlineData("", "a", "a", "a")]
    [InlineData("", "", "", "")]
    public async Task Text_is_given_once_whatever_ids_a_server_sends(string index, string delta, string next, string done)
    {
        var handler = Stream(
            Created,
            $$"""{"type":"response.output_text.delta",{{index}}"item_id":"{{delta}}","delta":"Hel"}""",
            $$"""{"type":"response.output_text.delta",{{index}}"item_id":"{{next}}","delta":"lo!"}""",
            $$"""{"type":"response.output_item.done",{{index}}"item":{"type":"message","id":"{{done}}","role":"assistant","content":[{"type":"output_text","text":"Hello!"}]} }""",
            """{"type":"response.completed","response":{"id":"resp_1","status":"completed","output":[{"type":"message","id":"d","role":"assistant","content":[{"type":"output_text","text":"Hello!"}]}]}}""");

        Assert.Equal("Hello!", (await ResponsesTests.Client(handler).GetStreamingResponseAsync("Hi").ToChatResponseAsync()).Text);
    }

    [Theory]
    [InlineData("""{"type":"response.failed","sequence_number":1,"response":{"id":"resp_1","status":"failed","error":{"code":"server_error","message":"Oh."},"output":[]}}""")]
    [InlineData("""{"type":"error","sequence_number":1,"code":"server_error","message":"Oh."}""")]
    public async Task A_stream_that_fails_does_not_end_as_if_it_were_whole(string last)
    {
        var handler = Stream(Created, last);
        var exception = await Assert.ThrowsAnyAsync<OpenAiException>(() => ResponsesTests.Client(handler).GetStreamingResponseAsync("Hi").ToChatResponseAsync());
        Assert.Contains("Oh.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_in_the_background_can_be_taken_up_again()
    {
        var handler = Stream(
            Created.Replace("\"in_progress\"", "\"queued\"", StringComparison.Ordinal),
            """{"type":"response.output_text.delta","sequence_number":5,"item_id":"msg_1","output_index":0,"content_index":0,"delta":"Hel"}""",
            """{"type":"response.completed","sequence_number":6,"response":{"id":"resp_1","status":"completed","output":[]}}""")
            .Then(Stream(
                """{"type":"response.output_text.delta","sequence_number":6,"item_id":"msg_1","output_index":0,"content_index":0,"delta":"lo!"}""",
                """{"type":"response.completed","sequence_number":7,"response":{"id":"resp_1","status":"completed","output":[{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"Hello!"}]}]}}""").Last);
        var client = ResponsesTests.Client(handler);
        var updates = await client.GetStreamingResponseAsync("Hi", new() { AllowBackgroundResponses = true }).ToListAsync();
        Assert.Null(updates[^1].ContinuationToken);

        var rest = await client.GetStreamingResponseAsync([], new() { ContinuationToken = updates[1].ContinuationToken }).ToChatResponseAsync();

        Assert.Equal("lo!", rest.Text);
        Assert.Equal("/v1/responses/resp_1", handler.Requests[1].Uri.AbsolutePath);
        Assert.Contains("starting_after=5", handler.Requests[1].Uri.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"responseId":"resp_1","sequenceNumber":5}""", "msg_1")]
    [InlineData("""{"responseId":"resp_1"}""", "resp_1")]
    public async Task A_stream_that_the_server_gives_no_more_is_polled(string token, string messageId)
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"This response can no longer be streamed because it is more than 5 minutes old"}}""", System.Net.HttpStatusCode.BadRequest)
            .Then(FakeHandler.Answer(Whole));

        var answer = await ResponsesTests.Client(handler).GetStreamingResponseAsync([], Going(token)).ToChatResponseAsync();

        // How much its reader had before is not known: it comes whole, and as a message of its own.
        Assert.Equal(("Hello!", ChatFinishReason.Stop, 3, messageId), (answer.Text, answer.FinishReason, answer.Usage?.TotalTokenCount, Assert.Single(answer.Messages).MessageId));
        Assert.Null(answer.ContinuationToken);
        Assert.Equal(["/v1/responses/resp_1", "/v1/responses/resp_1"], handler.Requests.Select(static request => request.Uri.AbsolutePath));
    }

    [Fact]
    public async Task A_stream_in_the_background_that_is_cut_and_polled_gives_each_text_once()
    {
        var cut = Stream(
            Created.Replace("\"in_progress\"", "\"queued\"", StringComparison.Ordinal),
            """{"type":"response.output_item.done","sequence_number":1,"output_index":0,"item":{"type":"function_call","id":"fc_1","call_id":"c1","name":"f","arguments":"{}"}}""",
            """{"type":"response.output_text.delta","sequence_number":2,"item_id":"msg_1","output_index":1,"content_index":0,"delta":"Hel"}""");
        var call = """{"type":"function_call","id":"fc_1","call_id":"c1","name":"f","arguments":"{}"},""";
        var handler = cut
            .Then(FakeHandler.Answer("""{"error":{"message":"too old"}}""", System.Net.HttpStatusCode.BadRequest))
            .Then(FakeHandler.Answer(Whole.Replace("\"output\":[", "\"output\":[" + call, StringComparison.Ordinal)));
        using var openai = handler.CreateClient(static options => options.MaxRetries = 1);

        var answer = await openai.Responses.AsIChatClient("m").GetStreamingResponseAsync("Hi", new() { AllowBackgroundResponses = true }).ToChatResponseAsync();

        Assert.Equal("Hello!", answer.Text);
        Assert.Equal("c1", Assert.Single(Assert.Single(answer.Messages).Contents.OfType<FunctionCallContent>()).CallId);
    }

    [Fact]
    public async Task A_stream_that_was_taken_up_and_is_polled_then_comes_whole()
    {
        var handler = Stream("""{"type":"response.output_text.delta","sequence_number":6,"item_id":"msg_1","output_index":0,"content_index":0,"delta":"l"}""")
            .Then(FakeHandler.Answer("""{"error":{"message":"too old"}}""", System.Net.HttpStatusCode.BadRequest))
            .Then(FakeHandler.Answer(Whole));
        using var openai = handler.CreateClient(static options => options.MaxRetries = 1);

        var answer = await openai.Responses.AsIChatClient("m").GetStreamingResponseAsync([], Going("""{"responseId":"resp_1","sequenceNumber":5}""")).ToChatResponseAsync();

        Assert.Equal(["l", "Hello!"], answer.Messages.Select(static message => message.Text));
    }

    [Fact]
    public async Task A_server_that_does_not_stream_is_understood()
    {
        var handler = FakeHandler.Json("""{"id":"resp_1","status":"completed","output":[{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"Hello!"}]}]}""");
        var answer = await ResponsesTests.Client(handler).GetStreamingResponseAsync("Hi").ToChatResponseAsync();
        Assert.Equal(("Hello!", ChatFinishReason.Stop), (answer.Text, answer.FinishReason));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Functions_are_invoked_along_the_conversation(bool streamed)
    {
        const string Call = """{"type":"function_call","id":"fc_1","call_id":"c1","name":"add","arguments":"{\"a\":1,\"b\":2}"}""";
        const string Said = """{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"3."}]}""";
        var handler = new FakeHandler();
        foreach (var (id, item) in new[] { ("resp_1", Call), ("resp_2", Said) })
        {
            var response = $$$"""{"id":"{{{id}}}","status":"completed","model":"gpt-5","output":[{{{item}}}]}""";
            handler.Then(streamed
                ? Stream($$$"""{"type":"response.output_item.done","sequence_number":1,"output_index":0,"item":{{{item}}}}""", $$$"""{"type":"response.completed","sequence_number":2,"response":{{{response}}}}""").Last
                : FakeHandler.Answer(response));
        }
        using var client = ResponsesTests.Client(handler).AsBuilder().UseFunctionInvocation().Build();
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create((int a, int b) => a + b, "add")] };

        var answer = streamed ? await client.GetStreamingResponseAsync("Add.", options).ToChatResponseAsync() : await client.GetResponseAsync("Add.", options);

        Assert.Equal(("3.", "resp_2"), (answer.Text, answer.ConversationId));
        JsonAssert.Contains("""{"previous_response_id":"resp_1","input":[{"type":"function_call_output","call_id":"c1","output":"3"}]}""", handler.Requests[1].Body);
    }

    private static ChatOptions Going(string token) => new() { ContinuationToken = ResponseContinuationToken.FromBytes(System.Text.Encoding.UTF8.GetBytes(token)) };

    private static StreamScript Stream(params string[] events) => new(string.Concat(events.Select(static item => $"data: {item}\n\n")));

    /// <summary>A stream, as the only answer or as one of several.</summary>
    private sealed class StreamScript(string body)
    {
        public HttpResponseMessage Last => FakeHandler.Answer(body, mediaType: "text/event-stream");

        public FakeHandler Then(HttpResponseMessage next) => ((FakeHandler)this).Then(next);

        public static implicit operator FakeHandler(StreamScript script) => new FakeHandler().Then(script.Last);
    }
}
