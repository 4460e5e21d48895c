using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAi.Embeddings;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.Embeddings;

public sealed class EmbeddingsGeneratorTests
{
    private const string Two = """
        {"object":"list","model":"m-1","data":[{"object":"embedding","index":1,"embedding":[3,4]},{"object":"embedding","index":0,"embedding":[1,2]}],"usage":{"prompt_tokens":5,"total_tokens":6}}
        """;

    [Fact]
    public async Task Vectors_come_in_the_order_of_their_texts()
    {
        using var handler = FakeHandler.Json(Two);
        using var openai = handler.CreateClient();
        var generator = openai.Embeddings.AsIEmbeddingGenerator("m", dimensions: 2);

        var embeddings = await generator.GenerateAsync(["a", "b"]);

        JsonAssert.Equal("""{"model":"m","input":["a","b"],"encoding_format":"base64","dimensions":2}""", handler.Requests[0].Body);
        Assert.Equal([[1f, 2f], [3f, 4f]], embeddings.Select(static embedding => embedding.Vector.ToArray()));
        Assert.All(embeddings, static embedding => Assert.Equal("m-1", embedding.ModelId));
        Assert.Equal((5, 6), (embeddings.Usage!.InputTokenCount, embeddings.Usage.TotalTokenCount));
    }

    [Fact]
    public async Task Options_go_before_the_generators_own()
    {
        using var handler = FakeHandler.Json(Two);
        using var openai = handler.CreateClient();
        var generator = openai.Embeddings.AsIEmbeddingGenerator("m", dimensions: 2);
        var own = new EmbeddingRequest { Model = "", Input = "", User = "u" };

        await generator.GenerateAsync(["a", "b"], new()
        {
            ModelId = "n",
            Dimensions = 3,
            AdditionalProperties = new() { ["user"] = "v", ["input_type"] = "query" },
            RawRepresentationFactory = _ => own,
        });

        JsonAssert.Equal(
            """{"model":"n","input":["a","b"],"encoding_format":"base64","dimensions":3,"user":"u","input_type":"query"}""", handler.Requests[0].Body);
        Assert.Equal(new EmbeddingRequest { Model = "", Input = own.Input, User = "u" }, own);
    }

    [Fact]
    public async Task More_texts_than_fit_into_one_request_go_in_several()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        var texts = Enumerable.Range(0, 2049).Select(static i => $"text {i}").ToArray();

        var embeddings = await openai.Embeddings.AsIEmbeddingGenerator("text-embedding-3-small", 8).GenerateAsync(texts);

        Assert.Equal(2, fake.Requests.Count);
        Assert.Equal(2049, embeddings.Count);
        Assert.Equal(8, embeddings[2048].Dimensions);
        Assert.True(embeddings.Usage?.InputTokenCount > 2049);
    }

    [Fact]
    public async Task Without_texts_nothing_is_sent()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Empty(await openai.Embeddings.AsIEmbeddingGenerator("m").GenerateAsync([]));

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_vector_that_is_missing_is_told()
    {
        using var handler = FakeHandler.Json(Two);
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => openai.Embeddings.AsIEmbeddingGenerator("m").GenerateAsync(["a", "b", "c"]));

        Assert.Contains("3 texts", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_says_what_it_is()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var generator = openai.Embeddings.AsIEmbeddingGenerator("m", 7);
        var metadata = generator.GetRequiredService<EmbeddingGeneratorMetadata>();

        Assert.Equal(("openai", "m", 7), (metadata.ProviderName, metadata.DefaultModelId, metadata.DefaultModelDimensions));
        Assert.Equal(new Uri("https://example.test/v1"), metadata.ProviderUri);
        Assert.Same(openai.Embeddings, generator.GetService<EmbeddingsClient>());
        Assert.Throws<ArgumentOutOfRangeException>(() => openai.Embeddings.AsIEmbeddingGenerator("m", 0));
    }
}
