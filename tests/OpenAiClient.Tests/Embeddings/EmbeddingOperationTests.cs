using OpenAi.Embeddings;
using OpenAi.Tests.Support;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Embeddings;

/// <summary>Embeddings over real HTTP, with recorded or documented answers.</summary>
public class EmbeddingOperationTests : WireMockTest
{
    [Fact]
    public async Task Create_asks_for_base64_and_reads_the_recorded_vector()
    {
        var openai = CreateClient();

        var answer = await openai.Embeddings.CreateAsync(new() { Model = "text-embedding-3-small", Input = (int[][])[[9906, 11, 1917, 0]] });

        Assert.Equal(75, answer.Data[0].Vector.Length);
        Assert.Equal(-0.019143931567668915f, answer.Data[0].Vector.Span[0]);
        Assert.Equal(4, answer.Usage?.TotalTokens);
        var sent = await SentOnceAsync();
        Assert.Equal(("POST", "/v1/embeddings"), (sent.Method, sent.Url));
        JsonAssert.Equal("""{"model":"text-embedding-3-small","input":[[9906,11,1917,0]],"encoding_format":"base64"}""", sent.Body);
    }

    [Fact]
    public async Task Numbers_come_when_numbers_are_asked_for()
    {
        var openai = CreateClient();

        var answer = await openai.Embeddings.CreateAsync(new()
        {
            Model = "text-embedding-ada-002",
            Input = "The food was delicious and the waiter...",
            EncodingFormat = EmbeddingEncodingFormat.Float,
        });

        Assert.Equal([0.0023064255f, -0.009327292f, -0.0028842222f], answer.Data[0].Vector.ToArray());
    }
}
