using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>
/// The bytes that the frequent calls and events allocate. They are the same in every run, because the project does without tiered
/// compilation; growth of a few percent is a regression that needs an explanation.
/// </summary>
[Collection(nameof(Alone))]
public class HotPathTests
{
    private const int Events = 500;

#if NET8_0
    // The older runtime allocates more within HttpClient and for each asynchronous method.
    private const double Older = 1.5;
#else
    private const double Older = 1;
#endif

    private const string Chat = """{"id":"chatcmpl-1","object":"chat.completion","created":1758039249,"model":"gpt-5.6-terra","choices":[{"index":0,"message":{"role":"assistant","content":"Hello! How can I help you?","refusal":null,"annotations":[]},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":14,"completion_tokens":5,"total_tokens":19},"service_tier":"default"}""";
    private const string Response = """{"id":"resp_1","object":"response","created_at":1758039249,"status":"completed","model":"gpt-5.6-terra","output":[{"type":"message","id":"msg_1","status":"completed","role":"assistant","content":[{"type":"output_text","text":"Hello! How can I help you?","annotations":[]}]}],"usage":{"input_tokens":14,"output_tokens":5,"total_tokens":19}}""";
    private const string Moderation = """{"id":"modr-1","model":"omni-moderation-latest","results":[{"flagged":false,"categories":{"hate":false,"violence":false},"category_scores":{"hate":0.01,"violence":0.02}}]}""";
    private const string Embedding = """{"object":"list","data":[{"object":"embedding","index":0,"embedding":"AAAAPwAAgD4="}],"model":"text-embedding-3-small","usage":{"prompt_tokens":5,"total_tokens":5}}""";
    private const string Model = """{"id":"gpt-5.6-terra","object":"model","created":1758039249,"owned_by":"system"}""";

    private const string ChatDelta = """{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1780693570,"model":"gpt-5.6-terra","choices":[{"index":0,"delta":{"content":" wo"},"logprobs":null,"finish_reason":null}]}""";
    private const string ToolDelta = """{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1780693570,"model":"gpt-5.6-terra","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"a"}}]},"logprobs":null,"finish_reason":null}]}""";
    private const string ResponseDelta = """{"type":"response.output_text.delta","sequence_number":5,"item_id":"msg_1","output_index":0,"content_index":0,"delta":" wo","logprobs":[]}""";
    private const string ArgumentsDelta = """{"type":"response.function_call_arguments.delta","sequence_number":5,"item_id":"fc_1","output_index":0,"delta":"{\"a"}""";
    private const string ResponseEnd = """{"type":"response.completed","sequence_number":6,"response":{"id":"resp_1","status":"completed","output":[]}}""";

    private static readonly ChatCompletionRequest _ask = new() { Model = "gpt-5.6-terra", Messages = [ChatMessage.User("Hello")] };

    /// <summary>A call, its answer, and the most bytes that it may allocate.</summary>
    public static TheoryData<string, string, int> Calls => new()
    {
        { "chat", Chat, 4700 },
        { "chat, telemetry off", Chat, 4700 },
        { "chat, no retries", Chat, 4600 },
        { "response", Response, 5180 },
        { "moderation", Moderation, 4700 },
        { "embedding", Embedding, 4560 },
        { "models", $$"""{"object":"list","data":[{{string.Join(',', Enumerable.Repeat(Model, 20))}}]}""", 9000 },
    };

    /// <summary>An event, and the most bytes that it may allocate.</summary>
    public static TheoryData<string, string, int> Deltas => new()
    {
        { "chat", ChatDelta, 296 },
        { "chat", ToolDelta, 440 },
        { "response", ResponseDelta, 180 },
        { "response", ArgumentsDelta, 130 },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_allocates_no_more_than_it_did(string call, string answer, int most)
    {
        using var openai = Allocation.Client(answer, configure: options =>
        {
            if (call == "chat, telemetry off")
                options.Telemetry = new() { Enabled = false };
            if (call == "chat, no retries")
                options.MaxRetries = 0;
        });

        var bytes = await Allocation.OfAsync(call switch
        {
            "response" => () => openai.Responses.CreateAsync(new() { Model = "gpt-5.6-terra", Input = "Hello" }),
            "moderation" => () => openai.Moderations.CreateAsync(new() { Input = "Hello" }),
            "embedding" => () => openai.Embeddings.CreateAsync(new() { Model = "text-embedding-3-small", Input = "Hello" }),
            "models" => async () => Assert.Equal(20, await openai.Models.ListAsync().CountAsync()),
            _ => () => openai.Chat.CreateAsync(_ask),
        });

        Assert.InRange(bytes, 1, most * Older);
    }

    [Theory]
    [MemberData(nameof(Deltas))]
    public async Task An_event_allocates_no_more_than_it_did(string stream, string json, int most)
    {
        var end = stream == "chat" ? "[DONE]" : ResponseEnd;
        using var some = Allocation.Client(string.Concat(Enumerable.Repeat($"data: {json}\n\n", Events)) + $"data: {end}\n\n", "text/event-stream");
        using var twice = Allocation.Client(string.Concat(Enumerable.Repeat($"data: {json}\n\n", 2 * Events)) + $"data: {end}\n\n", "text/event-stream");

        // The difference is that of the events alone.
        var bytes = (await Allocation.OfAsync(() => ReadAsync(twice)) - await Allocation.OfAsync(() => ReadAsync(some))) / Events;

        Assert.InRange(bytes, 1, most * Older);

        async Task ReadAsync(OpenAiClient openai)
        {
            if (stream == "chat")
            {
                await foreach (var _ in openai.Chat.StreamAsync(_ask))
                {
                }
                return;
            }
            await foreach (var _ in openai.Responses.StreamAsync(new() { Model = "gpt-5.6-terra", Input = "Hello" }))
            {
            }
        }
    }
}
