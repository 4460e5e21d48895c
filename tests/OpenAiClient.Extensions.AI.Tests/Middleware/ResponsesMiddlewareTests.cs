using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OpenAi.Responses;
using OpenAi.Testing;

namespace OpenAi.Extensions.AI.Tests.Middleware;

/// <summary>The middleware of Microsoft.Extensions.AI around the client of <c>/responses</c>.</summary>
public sealed class ResponsesMiddlewareTests : IAsyncDisposable
{
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private readonly OpenAiClient _openai;

    public ResponsesMiddlewareTests() => _openai = _fake.CreateClient();

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public async Task Functions_are_invoked_whether_the_server_keeps_the_conversation_or_the_client(bool streamed, bool stored)
    {
        _fake.Responses.Reply(FakeResponseReply.ToolCall("add", """{"a":1,"b":2}"""), "3.");
        using var client = Client().AsBuilder().UseFunctionInvocation().Build();
        var options = new ChatOptions
        {
            Tools = [AIFunctionFactory.Create((int a, int b) => a + b, "add")],
            RawRepresentationFactory = _ => new ResponseRequest { Store = stored ? null : false },
        };

        var answer = await AskAsync(client, options, streamed);

        Assert.Equal("3.", answer.Text);
        var second = _fake.Responses.Requests[1];
        Assert.Equal(stored, second.PreviousResponseId is not null);
        Assert.Equal(stored ? 1 : 3, second.Input!.Count);
        Assert.Equal("3", Assert.IsType<ResponseFunctionOutputItem>(second.Input[^1]).Output!.Text);
        Assert.True(answer.Usage?.TotalTokenCount > 0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Answers_are_cached(bool streamed)
    {
        _fake.Responses.Reply("first", "second");
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        using var client = Client().AsBuilder().UseDistributedCache(cache).Build();

        var first = await AskAsync(client, null, streamed);
        var again = await AskAsync(client, null, streamed);

        Assert.Equal(("first", "first"), (first.Text, again.Text));
        Assert.Equal((first.FinishReason, first.ModelId, first.ResponseId, first.ConversationId), (again.FinishReason, again.ModelId, again.ResponseId, again.ConversationId));
        Assert.Equal(first.Usage?.TotalTokenCount, again.Usage?.TotalTokenCount);
        Assert.Single(_fake.Requests);
    }

    [Fact]
    public async Task An_answer_is_a_value_of_a_type()
    {
        _fake.Responses.Reply("""{"name":"Oslo","people":700000}""");

        var answer = await Client().GetResponseAsync<City>("The capital of Norway?", new ChatOptions { AdditionalProperties = new() { ["strict"] = true } });

        Assert.Equal(new City("Oslo", 700000), answer.Result);
        var format = Assert.IsType<ResponseJsonSchemaFormat>(_fake.Responses.Requests[0].Text?.Format);
        Assert.Equal((true, "City"), (format.Strict, format.Name));
    }

    private IChatClient Client() => _openai.Responses.AsIChatClient("gpt-5.6-terra");

    private static Task<ChatResponse> AskAsync(IChatClient client, ChatOptions? options, bool streamed) => streamed
        ? client.GetStreamingResponseAsync("Hi", options).ToChatResponseAsync()
        : client.GetResponseAsync("Hi", options);

    private sealed record City(string Name, int People);
}
