using System.Runtime.InteropServices;
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
        using var openai = Allocation.Client(Answer());
        var request = new EmbeddingRequest { Model = "text-embedding-3-small", Input = "Hello" };

        var perVector = await Allocation.OfAsync(async () => Assert.Equal(Batch, (await openai.Embeddings.CreateAsync(request)).Data.Count)) / (double)Batch;

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
}
