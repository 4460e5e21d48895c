using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Embeddings;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Embeddings;

public class EmbeddingsClientTests
{
    private const string Base64 = "vNOcvEgxz7ztmOG600qaPE2ICr1GPKG8nkGsvGRhUz1IzwO90Ur5vAD1DLvp8uy8sP8iu7zxAL2Tnig8jhaYPBACPb1/nCk9JLXhOZOeKD2dwVs9KD3yOqaNlTvnGyM8S9dDPbXWDTt8WCG8zWAdPZtfbzo8XVW9jGVRPQ8+Bb31xma8AIhOvCFxWTyOFpg8TerVOoZKXrpWSVG83R7zvDvKk7vO1Xq8QkfSPBY7FDw14Ba94TGmPPK+Jr3Pcy+795URPaKYRj0G3wm97QUguxGCjTyauZs9hix6Or3mLr2+NQk8Y52bPQejQb1nh3c8gqRpPL7IyjyFhiY8ACaDuqXvYDytiiS8SICpvEA0wLpmwz+8rTtKPXVbkjpSEBs9lM+evLHhvjuOxz29";

    private const string Answer = $$$"""
        {"object":"list","data":[{"object":"embedding","index":0,"embedding":"{{{Base64}}}"}],"model":"text-embedding-3-small","usage":{"prompt_tokens":4,"total_tokens":4}}
        """;

    [Fact]
    public async Task A_vector_is_asked_for_as_base64_and_decoded()
    {
        using var handler = FakeHandler.Json(Answer);
        using var openai = handler.CreateClient();
        var request = new EmbeddingRequest { Model = "text-embedding-3-small", Input = (int[][])[[9906, 11, 1917, 0]] };

        var answer = await openai.Embeddings.CreateAsync(request);

        var vector = Assert.Single(answer.Data).Vector;
        Assert.Equal(75, vector.Length);
        Assert.Equal(-0.019143931567668915f, vector.Span[0]);
        Assert.Equal(-0.046332888305187225f, vector.Span[^1]);
        Assert.Equal(vector, Assert.Single(answer.Vectors));
        Assert.Equal((4L, 4L), (answer.Usage?.PromptTokens, answer.Usage?.TotalTokens));
        Assert.NotNull(answer.ResponseInfo);
        Assert.Equal("https://example.test/v1/embeddings", handler.Requests[0].Uri.AbsoluteUri);
        JsonAssert.Equal("""{"input":[[9906,11,1917,0]],"model":"text-embedding-3-small","encoding_format":"base64"}""", handler.Requests[0].Body);
        Assert.Null(request.EncodingFormat);
    }

    [Fact]
    public async Task The_documented_exchange_with_numbers_gives_numbers()
    {
        using var handler = FakeHandler.Json("""
            {"object":"list","data":[{"object":"embedding","embedding":[0.0023064255,-0.009327292,-0.0028842222],"index":0}],"model":"text-embedding-ada-002","usage":{"prompt_tokens":8,"total_tokens":8}}
            """);
        using var openai = handler.CreateClient();

        var answer = await openai.Embeddings.CreateAsync(new()
        {
            Input = "The food was delicious and the waiter...",
            Model = "text-embedding-ada-002",
            EncodingFormat = EmbeddingEncodingFormat.Float,
        });

        Assert.Equal([0.0023064255f, -0.009327292f, -0.0028842222f], answer.Data[0].Vector.ToArray());
        Assert.Equal(0, answer.Data[0].Index);
        JsonAssert.Equal("""{"input":"The food was delicious and the waiter...","model":"text-embedding-ada-002","encoding_format":"float"}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_server_that_sends_numbers_where_base64_was_asked_for_is_understood()
    {
        using var handler = FakeHandler.Json("""{"data":[{"index":0,"embedding":[1,-0.5]},{"index":1,"embedding":"AACAPwAAAL8AAIA+"}]}""");
        using var openai = handler.CreateClient();

        var answer = await openai.Embeddings.CreateAsync(new() { Model = "m", Input = ["a", "b"] });

        Assert.Equal([[1f, -0.5f], [1f, -0.5f, 0.25f]], answer.Vectors.Select(static vector => vector.ToArray()));
    }

    [Fact]
    public async Task Broken_base64_is_an_invalid_response_that_says_where()
    {
        using var handler = FakeHandler.Json("""{"data":[{"index":0,"embedding":"AACAPw=="},{"index":1,"embedding":"AACA*w=="}]}""");
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => openai.Embeddings.CreateAsync(new() { Model = "m", Input = "a" }));

        Assert.Equal("$.data[1].embedding", exception.Path);
        Assert.Contains("base64", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_documented_parameter_has_a_property()
    {
        const string Json = """{"model":"text-embedding-3-small","input":"a","encoding_format":"float","dimensions":256,"user":"u"}""";

        var request = Wire.Read<EmbeddingRequest>(Json);

        JsonAssert.Equal(Json, request.ToString());
        Assert.Null(request.ExtraFields);
        Assert.Equal(EmbeddingEncodingFormat.Float, request.EncodingFormat);
    }

    [Fact]
    public void Every_documented_field_has_a_property_and_is_written_back()
    {
        var answer = Wire.Read<EmbeddingList>(Answer);

        JsonAssert.Equal(Answer, answer.ToString());
        Assert.Null(answer.ExtraFields);
        Assert.Null(answer.Data[0].ExtraFields);
        Assert.Null(answer.Usage?.ExtraFields);
    }

    [Fact]
    public async Task A_null_request_is_refused_by_its_name()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Embeddings.CreateAsync(null!))).ParamName);
    }
}
