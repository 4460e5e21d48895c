using OpenAi.Files;
using OpenAi.Images;

namespace OpenAi.Tests.Testing;

public sealed class FakeImagesTests : FakeTest
{
    private static readonly byte[] _pngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    [Fact]
    public async Task Gpt_models_send_base64()
    {
        var answer = await OpenAi.Images.GenerateAsync(new() { Model = "gpt-image-1", Prompt = "A cat", N = 2, Size = ImageSize.Landscape1536 });

        Assert.Equal(2, answer.Data.Count);
        Assert.Equal(_pngSignature, answer.Data[1].GetBytes()[..8]);
        Assert.Equal((ImageSize.Landscape1536, ImageOutputFormat.Png), (answer.Size, answer.OutputFormat));
        Assert.Equal(2114, answer.Usage!.TotalTokens);
        Assert.Equal("A cat", Fake.Images.Requests[0].Prompt);
    }

    [Fact]
    public async Task Other_models_send_an_address_that_can_be_fetched_without_a_key()
    {
        Fake.ApiKey = "sk-right";
        using var openai = Fake.CreateClient();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });

        var answer = await openai.Images.GenerateAsync(new() { Model = "dall-e-3", Prompt = "A cat" });
        var inside = await openai.Images.GenerateAsync(new() { Prompt = "A cat", ResponseFormat = ImageResponseFormat.B64Json });
        var bytes = await http.GetByteArrayAsync(new Uri(answer.Data[0].Url!));

        Assert.Equal(_pngSignature, bytes[..8]);
        Assert.Equal(bytes, inside.Data[0].GetBytes());
        Assert.Null(answer.Usage);
    }

    [Fact]
    public async Task Images_are_edited_and_varied_from_a_form()
    {
        var upload = FileUpload.FromBytes(_pngSignature, "a.png");

        await OpenAi.Images.EditAsync(new ImageEditRequest { Images = [upload, upload], Prompt = "Brighter", Model = "gpt-image-1", N = 3 });
        var varied = await OpenAi.Images.CreateVariationAsync(new() { Image = upload });

        var edit = Fake.Images.Requests[0];
        Assert.Equal(("edits", "Brighter", 3, 2), (edit.Operation, edit.Prompt, edit.N, edit.InputImages));
        Assert.Equal(("variations", 1), (Fake.Images.Requests[1].Operation, Fake.Images.Requests[1].InputImages));
        Assert.NotNull(varied.Data[0].Url);
    }

    [Fact]
    public async Task An_image_takes_shape_in_a_stream()
    {
        var generated = await OpenAi.Images.StreamGenerationAsync(new() { Model = "gpt-image-1", Prompt = "A cat", PartialImages = 2 }).ToListAsync();
        var edited = await OpenAi.Images.StreamEditAsync(new ImageReferenceEditRequest { Images = [ImageReference.FromFileId("file-1")], Prompt = "x" }).ToListAsync();

        Assert.Equal(
            ["image_generation.partial_image", "image_generation.partial_image", "image_generation.completed"], generated.Select(item => item.Type));
        Assert.Equal(["image_edit.completed"], edited.Select(item => item.Type));
        Assert.Equal(_pngSignature, Assert.IsType<ImageCompletedEvent>(generated[^1]).GetBytes()[..8]);
    }

    [Theory]
    [InlineData("generations", "{}", "prompt")]
    [InlineData("generations", """{"prompt":"x","n":"many"}""", "n")]
    [InlineData("generations", """{"prompt":"x","partial_images":4}""", "partial_images")]
    [InlineData("generations", """{"prompt":"x","model":"gpt-image-1","response_format":"url"}""", "response_format")]
    [InlineData("edits", """{"prompt":"x"}""", "image")]
    [InlineData("variations", "{}", "image")]
    [InlineData("generations", "[]", null)]
    public async Task What_the_api_insists_on_is_named(string operation, string body, string? param)
    {
        var exception = await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.Raw.SendAsync(HttpMethod.Post, $"images/{operation}", body));

        Assert.Equal(param, exception.Param);
    }
}
