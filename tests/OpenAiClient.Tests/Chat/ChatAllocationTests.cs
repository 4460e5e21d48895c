using System.Net.Http.Headers;
using System.Text;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

/// <summary>Allocation budgets in bytes, measured per thread; an increase is a regression that needs an explanation.</summary>
[Collection(nameof(Alone))]
public class ChatAllocationTests
{
    private const string Chunk = """{"id":"chatcmpl-DnW1yCjIpiKF0L6q9Az8UnYq3DniJ","object":"chat.completion.chunk","created":1780693570,"model":"gpt-4o-mini-2024-07-18","service_tier":"default","system_fingerprint":"fp_58b2b3ae96","choices":[{"index":0,"delta":{"content":" wo"},"logprobs":null,"finish_reason":null}],"obfuscation":"Kk27Csd"}""";

    private static readonly ChatCompletionRequest _request = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] };

    [Fact]
    public async Task A_chunk_of_a_stream_costs_at_most_368_bytes()
    {
        Assert.Equal(307, Encoding.UTF8.GetByteCount(Chunk));
        const int Count = 2000;
        var body = string.Concat(Enumerable.Repeat($"data: {Chunk}\n\n", Count)) + "data: [DONE]\n\n";
        using var openai = Allocation.Client(body, "text/event-stream");
        await ReadAsync();

        var before = GC.GetAllocatedBytesForCurrentThread();
        await ReadAsync();
        var perChunk = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Count;

        Assert.InRange(perChunk, 1, 368);

        async Task ReadAsync()
        {
            var read = 0;
            await foreach (var chunk in openai.Chat.StreamAsync(_request))
                read += chunk.Text.Length;
            Assert.Equal(3 * Count, read);
        }
    }

    [Fact]
    public async Task A_whole_answer_costs_at_most_5_KB_beyond_a_bare_call()
    {
        var text = new string('x', 460);
        var body = $$$"""
            {"id":"chatcmpl-CGSbhP05yVK6UddcCirjjbqYBCuqe","object":"chat.completion","created":1758039249,"model":"gpt-4o-mini-2024-07-18","choices":[{"index":0,"message":{"role":"assistant","content":"{{{text}}}","refusal":null,"annotations":[]},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":14,"completion_tokens":5,"total_tokens":19,"prompt_tokens_details":{"cached_tokens":0,"audio_tokens":0},"completion_tokens_details":{"reasoning_tokens":0,"audio_tokens":0,"accepted_prediction_tokens":0,"rejected_prediction_tokens":0}},"service_tier":"default","system_fingerprint":"fp_560af6e559"}
            """.PadRight(1200);
        using var openai = Allocation.Client(body);
        using var bare = Allocation.Http(body);
        var sent = Encoding.UTF8.GetBytes(body);

        var ours = await MeasureAsync(async () => await openai.Chat.CreateAsync(_request));
        var theirs = await MeasureAsync(async () =>
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, "https://example.test/v1/chat/completions") { Content = new ByteArrayContent(sent) };
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "sk-test");
            using var response = await bare.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
            return await response.Content.ReadAsByteArrayAsync();
        });

        Assert.InRange(ours - theirs, 1, 5 * 1024);
    }

    private static async Task<double> MeasureAsync<T>(Func<Task<T>> call)
    {
        for (var i = 0; i < 50; i++)
            await call();
        const int Count = 500;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
            await call();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Count;
    }
}
