using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using OpenAi.Embeddings;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Embeddings;

/// <summary>An allocation budget in bytes, measured per thread; an increase is a regression that needs an explanation.</summary>
[Collection(nameof(Alone))]
public class EmbeddingAllocationTests
{
    private const int Batch = 64;
    private const int Dimensions = 1536;

    [Fact]
    public async Task A_vector_of_6_KB_costs_at_most_7_KB()
    {
        var body = Encoding.UTF8.GetBytes(Answer());
        using var openai = new OpenAiClient(
            new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri("https://example.test/v1") },
            new HttpClient(new CannedHandler(body)));
        var request = new EmbeddingRequest { Model = "text-embedding-3-small", Input = "Hello" };
        for (var i = 0; i < 20; i++)
            await openai.Embeddings.CreateAsync(request);

        const int Count = 50;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
            Assert.Equal(Batch, (await openai.Embeddings.CreateAsync(request)).Data.Count);
        var perVector = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)(Count * Batch);

        Assert.InRange(perVector, Dimensions * sizeof(float), 7 * 1024);
    }

    private static string Answer()
    {
        var random = new Random(1);
        var data = Enumerable.Range(0, Batch).Select(index =>
        {
            var vector = Enumerable.Range(0, Dimensions).Select(_ => random.NextSingle() - 0.5f).ToArray();
            return $$"""{"object":"embedding","index":{{index}},"embedding":"{{Convert.ToBase64String(MemoryMarshal.AsBytes(vector.AsSpan()))}}"}""";
        });
        return $$$"""{"object":"list","data":[{{{string.Join(',', data)}}}],"model":"text-embedding-3-small","usage":{"prompt_tokens":64,"total_tokens":64}}""";
    }

    private sealed class CannedHandler(byte[] body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new ByteArrayContent(body);
            content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        }
    }
}
