using System.Net;
using Microsoft.Extensions.AI;
using OpenAi.Chat;
using OpenAi.Extensions.AI.Tests.Support;
using OpenAi.Tests.Support;
using AIReason = Microsoft.Extensions.AI.ChatFinishReason;
using AIRole = Microsoft.Extensions.AI.ChatRole;

namespace OpenAi.Extensions.AI.Tests.Chat;

public sealed class ChatStreamTests
{
    [Fact]
    public async Task A_stream_is_updates_that_make_the_whole_answer()
    {
        using var wire = Wire.OfStream(
            Choice("""{"role":"assistant","content":""}"""),
            Choice("""{"content":"Hel"}"""),
            Choice("""{"content":"lo!"}"""),
            Choice("{}", "stop"),
            """
            "choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}
            """);

        var updates = await wire.Chat.GetStreamingResponseAsync("Hi").ToListAsync();

        Assert.All(updates, static update =>
        {
            Assert.Equal(("chatcmpl-1", "chatcmpl-1", "gpt-4o-2024", AIRole.Assistant), (update.ResponseId, update.MessageId, update.ModelId, update.Role));
            Assert.IsType<ChatCompletionChunk>(update.RawRepresentation);
        });
        Assert.Equal(["", "Hel", "lo!", "", ""], updates.Select(static update => update.Text));
        var answer = updates.ToChatResponse();
        Assert.Equal(("Hello!", AIReason.Stop, 3), (answer.Text, answer.FinishReason, answer.Usage?.TotalTokenCount));
        Assert.Equal("chatcmpl-1", Assert.Single(answer.Messages).MessageId);
        JsonAssert.Equal(
            """{"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}],"stream":true,"stream_options":{"include_usage":true}}""", wire.Body);
    }

    [Theory]
    // Mistral, and the servers of Azure for models of others.
    [InlineData("""{"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body","stream_options","include_usage"],"msg":"Extra inputs are not permitted","input":true}]},"type":"invalid_request_error"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"error":{"message":"Unknown field: stream_options","code":"unknown_field"}}""", HttpStatusCode.BadRequest)]
    public async Task A_server_that_refuses_to_count_is_asked_without_from_then_on(string refusal, HttpStatusCode status)
    {
        const string Stream = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hello\"},\"finish_reason\":\"stop\"}]}\n\n";
        using var handler = FakeHandler.Json(refusal, status).Then(FakeHandler.Answer(Stream)).Then(FakeHandler.Answer(Stream));
        using var openai = handler.CreateClient();
        using var chat = openai.Chat.AsIChatClient("m");

        Assert.Equal("Hello", (await chat.GetStreamingResponseAsync("Hi").ToChatResponseAsync()).Text);
        Assert.Equal("Hello", (await chat.GetStreamingResponseAsync("Hi").ToChatResponseAsync()).Text);
        Assert.Equal([true, false, false], handler.Requests.Select(static request => request.Body!.Contains("stream_options", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_a_server_refuses_else_is_thrown()
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"No such model."}}""", HttpStatusCode.BadRequest);
        using var openai = handler.CreateClient();
        using var chat = openai.Chat.AsIChatClient("m");

        await Assert.ThrowsAsync<BadRequestException>(() => chat.GetStreamingResponseAsync("Hi").ToChatResponseAsync());
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Calls_refusals_and_citations_come_whole()
    {
        using var wire = Wire.OfStream(
            Choice("""{"role":"assistant","reasoning_content":"Hm"}"""),
            Choice("""{"reasoning_content":"m."}"""),
            Choice("""{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"f","arguments":""}}]}"""),
            Choice("""{"tool_calls":[{"index":0,"function":{"arguments":"{\"a\""}},{"index":1,"id":"c2","type":"custom","custom":{"name":"sql","input":"sel"}}]}"""),
            Choice("""{"tool_calls":[{"index":0,"function":{"arguments":":1}"}},{"index":1,"custom":{"input":"ect"}}],"refusal":"N"}"""),
            Choice("""{"refusal":"o.","annotations":[{"type":"url_citation","url_citation":{"url":"https://x.test/","title":"X"}}]}"""),
            Choice("{}", "tool_calls"));

        var answer = await wire.Chat.GetStreamingResponseAsync("Hi").ToChatResponseAsync();

        Assert.Equal(AIReason.ToolCalls, answer.FinishReason);
        Assert.Collection(
            Assert.Single(answer.Messages).Contents,
            content => Assert.Equal("Hmm.", Assert.IsType<TextReasoningContent>(content).Text),
            content => Assert.Equal("X", Assert.IsType<CitationAnnotation>(Assert.Single(content.Annotations!)).Title),
            content => Assert.Equal(("c1", "1"), (Assert.IsType<FunctionCallContent>(content).CallId, ((FunctionCallContent)content).Arguments!["a"]?.ToString())),
            content => Assert.Equal("select", Assert.IsType<ChatCustomToolCall>(Assert.IsType<ToolCallContent>(content).RawRepresentation).Custom.Input),
            content => Assert.Equal("No.", Assert.IsType<ErrorContent>(content).Message));
    }

    [Fact]
    public async Task A_refusal_is_told_even_where_nothing_else_is()
    {
        using var wire = Wire.OfStream(Choice("""{"refusal":"No."}"""), Choice("{}", "stop"));
        var answer = await wire.Chat.GetStreamingResponseAsync("Hi").ToChatResponseAsync();
        Assert.Equal("No.", Assert.IsType<ErrorContent>(Assert.Single(answer.Messages[0].Contents)).Message);
    }

    [Fact]
    public async Task A_call_is_not_lost_where_no_reason_is_told()
    {
        using var wire = Wire.OfStream(Choice("""{"tool_calls":[{"index":0,"id":"c1","function":{"name":"f","arguments":"{}"}}]}"""));
        var answer = await wire.Chat.GetStreamingResponseAsync("Hi").ToChatResponseAsync();
        Assert.Equal("f", Assert.IsType<FunctionCallContent>(Assert.Single(answer.Messages[0].Contents)).Name);
    }

    [Fact]
    public async Task Of_several_answers_the_first_is_read()
    {
        using var wire = Wire.OfStream(
            """
            "choices":[{"index":0,"delta":{"content":"a"}},{"index":1,"delta":{"content":"X"}}]
            """,
            """
            "choices":[{"index":1,"delta":{"content":"Y"},"finish_reason":"stop"},{"index":0,"delta":{"content":"b"},"finish_reason":"length"}]
            """);
        var answer = await wire.Chat.GetStreamingResponseAsync("Hi").ToChatResponseAsync();
        Assert.Equal(("ab", AIReason.Length), (answer.Text, answer.FinishReason));
    }

    [Fact]
    public async Task A_stream_that_is_cut_fails()
    {
        using var wire = Wire.OfCutStream(Choice("""{"content":"Hel"}"""));
        await Assert.ThrowsAsync<IncompleteStreamException>(() => wire.Chat.GetStreamingResponseAsync("Hi").ToChatResponseAsync());
    }

    [Fact]
    public async Task The_callers_stream_options_stay()
    {
        using var wire = Wire.OfStream(Choice("{}", "stop"));
        await wire.Chat.GetStreamingResponseAsync("Hi", new()
        {
            RawRepresentationFactory = static _ => new ChatCompletionRequest { Model = "m", Messages = [], StreamOptions = new() { IncludeObfuscation = false } },
        }).ToListAsync();
        JsonAssert.Contains("""{"model":"m","stream_options":{"include_obfuscation":false}}""", wire.Body);
    }

    private static string Choice(string delta, string? reason = null) =>
        $$"""
        "choices":[{"index":0,"delta":{{delta}},"finish_reason":{{(reason is null ? "null" : $"\"{reason}\"")}}}]
        """;
}
