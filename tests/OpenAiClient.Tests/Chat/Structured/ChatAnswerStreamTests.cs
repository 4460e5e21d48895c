using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Schemas;
using OpenAi.Tests.Schemas;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Structured;

public class ChatAnswerStreamTests
{
    private static readonly string[] _rome = ["""{"name":"Ro""", """me","popu""", """lation":3,"country":null}"""];

    private static ChatCompletionRequest Request => new() { Model = "gpt-4o", Messages = [ChatMessage.User("Rome?")] };

    [Fact]
    public async Task The_JSON_comes_in_pieces_and_the_value_in_the_last()
    {
        using var handler = FakeHandler.Sse(Events(_rome, "stop") + "data: [DONE]\n\n");
        using var openai = handler.CreateClient();
        var request = Request;

        var pieces = await ReadAsync(openai, request);

        Assert.Equal(string.Concat(_rome), string.Concat(pieces.Select(static piece => piece.Text)));
        Assert.All(pieces.SkipLast(1), static piece => Assert.True(piece is { Chunk: not null, Answer: null }));
        Assert.Null(pieces[^1].Chunk);
        Assert.Equal(new City("Rome", 3), pieces[^1].Answer?.Parsed);
        Assert.Equal(1, pieces[^1].Answer?.ResponseInfo?.Attempts);
        Assert.Null(request.ResponseFormat);
        JsonAssert.Contains("""{"stream":true,"response_format":{"type":"json_schema","json_schema":{"name":"City","strict":true}}}""", handler.Requests[0].Body);
    }

    [Theory]
    [InlineData("length", StructuredOutputFailure.Length)]
    [InlineData("content_filter", StructuredOutputFailure.ContentFilter)]
    [InlineData("stop", StructuredOutputFailure.InvalidJson)]
    public async Task A_value_that_is_cut_says_why(string finishReason, StructuredOutputFailure failure)
    {
        using var handler = FakeHandler.Sse(Events(_rome[..2], finishReason) + "data: [DONE]\n\n");
        using var openai = handler.CreateClient();

        var answer = (await ReadAsync(openai, Request))[^1].Answer!;

        Assert.Equal(failure, answer.Failure);
        Assert.Equal("""{"name":"Rome","popu""", answer.Text);
        Assert.Equal(failure, Assert.Throws<StructuredOutputException>(() => answer.Parsed).Failure);
    }

    [Fact]
    public async Task The_pieces_of_a_refusal_are_joined()
    {
        using var handler = FakeHandler.Sse("""
            data: {"id":"c","choices":[{"index":0,"delta":{"refusal":"I "}}]}

            data: {"id":"c","choices":[{"index":0,"delta":{"refusal":"cannot."},"finish_reason":"stop"}]}

            data: [DONE]


            """);
        using var openai = handler.CreateClient();

        var pieces = await ReadAsync(openai, Request);

        Assert.Equal("I cannot.", pieces[^1].Answer?.Refusal);
        Assert.Equal("", string.Concat(pieces.Select(static piece => piece.Text)));
    }

    [Fact]
    public async Task A_stream_that_breaks_off_has_no_answer()
    {
        using var handler = FakeHandler.Sse(Events(_rome[..1], null));
        using var openai = handler.CreateClient();
        var pieces = new List<ChatAnswerPiece<City>>();

        await Assert.ThrowsAsync<IncompleteStreamException>(async () =>
        {
            await foreach (var piece in openai.Chat.StreamAsync(Request, SchemaSamples.Default.City))
                pieces.Add(piece);
        });

        Assert.All(pieces, static piece => Assert.Null(piece.Answer));
    }

    [Fact]
    public async Task A_cancelled_enumeration_ends()
    {
        using var handler = FakeHandler.Sse(Events(_rome, "stop") + "data: [DONE]\n\n");
        using var openai = handler.CreateClient();
        using var source = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in openai.Chat.StreamAsync(Request, SchemaSamples.Default.City).WithCancellation(source.Token))
                await source.CancelAsync();
        });
    }

    [Fact]
    public void An_invalid_argument_is_refused_before_the_enumeration()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Throws<NotSupportedException>(() => openai.Chat.StreamAsync(Request, SchemaSamples.Default.BadMap));
        Assert.Throws<ArgumentNullException>(() => openai.Chat.StreamAsync(null!, SchemaSamples.Default.City));
    }

    private static async Task<List<ChatAnswerPiece<City>>> ReadAsync(OpenAiClient openai, ChatCompletionRequest request)
    {
        var pieces = new List<ChatAnswerPiece<City>>();
        await foreach (var piece in openai.Chat.StreamAsync(request, SchemaSamples.Default.City))
            pieces.Add(piece);
        return pieces;
    }

    private static string Events(string[] texts, string? finishReason) => string.Concat(texts.Select((text, i) =>
    {
        var choice = new JsonObject { ["index"] = 0, ["delta"] = new JsonObject { ["content"] = text }, ["finish_reason"] = i == texts.Length - 1 ? finishReason : null };
        return $"data: {new JsonObject { ["id"] = "c", ["choices"] = new JsonArray(choice) }.ToJsonString()}\n\n";
    }));
}
