using OpenAi.Images;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Images;

public class ImagesClientTests
{
    [Fact]
    public async Task Images_are_made_from_a_text()
    {
        using var handler = FakeHandler.Json(ImageSamples.Response);
        using var openai = handler.CreateClient();

        var answer = await openai.Images.GenerateAsync(new()
        {
            Prompt = "An isolated stop sign.",
            Model = "gpt-image-1",
            N = 2,
            OutputFormat = ImageOutputFormat.Webp,
            OutputCompression = 42,
            Size = ImageSize.Portrait1536,
            Moderation = ImageModeration.Low,
            Background = ImageBackground.Transparent,
        });

        Assert.Equal(2, answer.Data.Count);
        Assert.Equal(1, answer.ResponseInfo?.Attempts);
        Assert.Equal(HttpMethod.Post, handler.Requests[0].Method);
        Assert.Equal("/v1/images/generations", handler.Requests[0].Uri.AbsolutePath);
        JsonAssert.Equal(
            """{"prompt":"An isolated stop sign.","model":"gpt-image-1","n":2,"output_format":"webp","output_compression":42,"size":"1024x1536","moderation":"low","background":"transparent"}""",
            handler.Requests[0].Body);
    }

    [Fact]
    public async Task Variations_are_made_of_an_uploaded_image()
    {
        IReadOnlyList<string> parts = [];
        using var handler = new FakeHandler().Then(async (request, _) =>
        {
            parts = await SentForm.PartsOf(request.Content);
            return FakeHandler.Answer("""{"created":1589478378,"data":[{"url":"https://images.example/1"},{"url":"https://images.example/2"}]}""");
        });
        using var openai = handler.CreateClient();

        var answer = await openai.Images.CreateVariationAsync(new()
        {
            Image = FileUpload.FromBytes([1, 2], "otter.png"),
            Model = "dall-e-2",
            N = 2,
            ResponseFormat = ImageResponseFormat.Url,
            Size = ImageSize.Square1024,
            User = "user-1234",
        });

        Assert.Equal(["https://images.example/1", "https://images.example/2"], answer.Data.Select(static image => image.Url));
        Assert.Equal("/v1/images/variations", handler.Requests[0].Uri.AbsolutePath);
        Assert.Equal(["image=otter.png (image/png): 0102", "model=dall-e-2", "n=2", "response_format=url", "size=1024x1024", "user=user-1234"], parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_null_request_is_refused_by_its_name()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Images.GenerateAsync(null!))).ParamName);
        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Images.EditAsync((ImageEditRequest)null!))).ParamName);
        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Images.EditAsync((ImageReferenceEditRequest)null!))).ParamName);
        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Images.CreateVariationAsync(null!))).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => openai.Images.StreamGenerationAsync(null!)).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => openai.Images.StreamEditAsync((ImageEditRequest)null!)).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => openai.Images.StreamEditAsync((ImageReferenceEditRequest)null!)).ParamName);
    }
}
