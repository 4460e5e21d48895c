using OpenAi.Embeddings;

namespace OpenAi.Tests.Testing;

public sealed class FakeEmbeddingsTests : FakeTest
{
    private static readonly int[] _tokens = [1, 2, 3];
    private static readonly EmbeddingRequest _request = new() { Model = "text-embedding-3-small", Input = "Cats drink milk." };

    [Fact]
    public async Task Vectors_are_of_length_one_and_the_same_each_time_and_in_each_form()
    {
        var base64 = await OpenAi.Embeddings.CreateAsync(_request);
        var numbers = await OpenAi.Embeddings.CreateAsync(_request with { EncodingFormat = EmbeddingEncodingFormat.Float });
        var raw = await OpenAi.Raw.SendAsync(HttpMethod.Post, "embeddings", """{"model":"m","input":"x"}""");

        var vector = base64.Vectors[0].ToArray();
        Assert.Equal(1536, vector.Length);
        Assert.Equal(1, vector.Sum(number => number * number), 4);
        Assert.Equal(vector, numbers.Vectors[0].ToArray());
        Assert.Equal(1536, raw.Json.GetProperty("data")[0].GetProperty("embedding").GetArrayLength());
        Assert.Equal(4, base64.Usage!.TotalTokens);
    }

    [Fact]
    public async Task Texts_that_share_words_are_nearer()
    {
        var answer = await OpenAi.Embeddings.CreateAsync(_request with
        {
            Input = ["How do I return a product?", "You can return every product within 30 days.", "Our office is closed on Sundays."],
        });

        var question = answer.Vectors[0].Span;
        var right = Embedding.CosineSimilarity(question, answer.Vectors[1].Span);
        var wrong = Embedding.CosineSimilarity(question, answer.Vectors[2].Span);
        Assert.True(right > wrong + 0.2, $"{right} and {wrong}");
        Assert.Equal([0, 1, 2], answer.Data.Select(item => item.Index));
    }

    [Fact]
    public async Task Vectors_have_the_length_that_is_asked_for()
    {
        var small = await OpenAi.Embeddings.CreateAsync(_request with { Dimensions = 8, Input = _tokens });
        var large = await OpenAi.Embeddings.CreateAsync(_request with { Model = "text-embedding-3-large", Input = "?!" });

        Assert.Equal(8, small.Vectors[0].Length);
        Assert.Equal(3072, large.Vectors[0].Length);
        Assert.Equal(1, large.Vectors[0].ToArray().Sum(Math.Abs));
    }

    [Fact]
    public async Task A_vector_can_be_given()
    {
        Fake.Embeddings.Reply(new EmbeddingList { Data = [new() { Vector = new[] { 0.5f, -0.5f } }] });

        var answer = await OpenAi.Embeddings.CreateAsync(_request);

        Assert.Equal([0.5f, -0.5f], answer.Vectors[0].ToArray());
        Assert.Equal("text-embedding-3-small", answer.Model);
    }

    [Theory]
    [InlineData("""{"input":"x"}""", "model")]
    [InlineData("""{"model":"m"}""", "input")]
    [InlineData("""{"model":"m","input":[]}""", "input")]
    [InlineData("""{"model":"m","input":["a",""]}""", "input")]
    [InlineData("""{"model":"m","input":"x","dimensions":0}""", "dimensions")]
    [InlineData("""{"model":"text-embedding-ada-002","input":"x","dimensions":8}""", "dimensions")]
    [InlineData("""{"model":"m","input":"x","encoding_format":"hex"}""", "encoding_format")]
    public async Task What_the_api_insists_on_is_named(string body, string param)
    {
        var exception = await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.Raw.SendAsync(HttpMethod.Post, "embeddings", body));

        Assert.Equal(param, exception.Param);
    }
}
