using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAi.Testing;

namespace OpenAi.Extensions.AI.Tests.Middleware;

/// <summary>The middleware of Microsoft.Extensions.AI around the client, as users configure it.</summary>
public sealed class MiddlewareTests : IAsyncDisposable
{
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private readonly OpenAiClient _openai;

    public MiddlewareTests() => _openai = _fake.CreateClient();

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Functions_are_invoked(bool streamed)
    {
        _fake.Chat.Reply(FakeChatReply.ToolCalls(("add", """{"a":1,"b":2}"""), ("add", """{"a":3,"b":4}""")), "3 and 7.");
        using var client = Client().AsBuilder().UseFunctionInvocation().Build();
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create((int a, int b) => a + b, "add")] };

        var answer = await AskAsync(client, "Add.", options, streamed);

        Assert.Equal("3 and 7.", answer.Text);
        Assert.Equal(["3", "7"], _fake.Chat.Requests[1].Messages.OfType<OpenAi.Chat.ToolChatMessage>().Select(static message => message.Content.Text));
        Assert.True(answer.Usage?.TotalTokenCount > 0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Answers_are_cached(bool streamed)
    {
        _fake.Chat.Reply("first", "second");
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        using var client = Client().AsBuilder().UseDistributedCache(cache).Build();

        var first = await AskAsync(client, "Hi", null, streamed);
        var again = await AskAsync(client, "Hi", null, streamed);

        Assert.Equal(("first", "first"), (first.Text, again.Text));
        Assert.Equal((first.FinishReason, first.ModelId, first.ResponseId), (again.FinishReason, again.ModelId, again.ResponseId));
        Assert.Equal(first.Usage?.TotalTokenCount, again.Usage?.TotalTokenCount);
        Assert.Single(_fake.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Calls_are_traced(bool streamed)
    {
        const string Source = nameof(Calls_are_traced);
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == Source,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var client = Client().AsBuilder().UseOpenTelemetry(sourceName: Source).Build();

        await AskAsync(client, "Hi", null, streamed);

        var span = Assert.Single(spans);
        Assert.Equal("chat gpt-4o", span.DisplayName);
        Assert.Equal("openai", span.GetTagItem("gen_ai.provider.name"));
        Assert.Equal("127.0.0.1", span.GetTagItem("server.address"));
        Assert.Equal("gpt-4o", span.GetTagItem("gen_ai.response.model"));
        Assert.IsType<int>(span.GetTagItem("gen_ai.usage.input_tokens") is long tokens ? (int)tokens : span.GetTagItem("gen_ai.usage.input_tokens"));
    }

    [Fact]
    public async Task An_answer_is_a_value_of_a_type()
    {
        _fake.Chat.Reply("""{"name":"Oslo","people":700000}""");

        var answer = await Client().GetResponseAsync<City>("The capital of Norway?", new ChatOptions { AdditionalProperties = new() { ["strict"] = true } });

        Assert.Equal(new City("Oslo", 700000), answer.Result);
        var format = Assert.IsType<OpenAi.Chat.ChatJsonSchemaResponseFormat>(_fake.Chat.Requests[0].ResponseFormat);
        Assert.True(format.JsonSchema.Strict);
        Assert.Equal("City", format.JsonSchema.Name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_function_waits_for_its_approval(bool streamed)
    {
        _fake.Chat.Reply(FakeChatReply.ToolCall("delete"), "Deleted.");
        var calls = 0;
        using var client = Client().AsBuilder().UseFunctionInvocation().Build();
        var options = new ChatOptions { Tools = [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(() => ++calls, "delete"))] };
        var history = new List<ChatMessage> { new(ChatRole.User, "Delete it.") };

        var asked = await AskAsync(client, history, options, streamed);
        Assert.Equal(0, calls);
        history.AddRange(asked.Messages);
        var request = asked.Messages.SelectMany(static message => message.Contents).OfType<ToolApprovalRequestContent>().Single();
        history.Add(new(ChatRole.User, [request.CreateResponse(approved: true)]));
        var answer = await AskAsync(client, history, options, streamed);

        Assert.Equal(("Deleted.", 1), (answer.Text, calls));
    }

    [Fact]
    public async Task A_container_gives_clients_with_their_middleware()
    {
        _fake.Chat.Reply("Hello!");
        var services = new ServiceCollection();
        services.AddOpenAiClient(_fake.Configure);
        services.AddChatClient(static provider => provider.GetRequiredService<OpenAi.Chat.ChatClient>().AsIChatClient("gpt-4o")).UseFunctionInvocation();
        services.AddEmbeddingGenerator(static provider => provider.GetRequiredService<OpenAi.Embeddings.EmbeddingsClient>().AsIEmbeddingGenerator("text-embedding-3-small"));
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("Hello!", (await provider.GetRequiredService<IChatClient>().GetResponseAsync("Hi")).Text);
        Assert.Equal(1536, (await provider.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>().GenerateVectorAsync("Hi")).Length);
    }

    private IChatClient Client() => _openai.Chat.AsIChatClient("gpt-4o");

    private static Task<ChatResponse> AskAsync(IChatClient client, string text, ChatOptions? options, bool streamed) =>
        AskAsync(client, [new(ChatRole.User, text)], options, streamed);

    private static Task<ChatResponse> AskAsync(IChatClient client, List<ChatMessage> messages, ChatOptions? options, bool streamed) => streamed
        ? client.GetStreamingResponseAsync(messages, options).ToChatResponseAsync()
        : client.GetResponseAsync(messages, options);

    private sealed record City(string Name, int People);
}
