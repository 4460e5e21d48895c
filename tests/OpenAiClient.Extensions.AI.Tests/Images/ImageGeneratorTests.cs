using Microsoft.Extensions.AI;
using OpenAi.Images;
using OpenAi.Tests.Support;
using AIRequest = Microsoft.Extensions.AI.ImageGenerationRequest;

namespace OpenAi.Extensions.AI.Tests.Images;

public sealed class ImageGeneratorTests
{
    // As much of a PNG as its kind is known by.
    private const string Png = "iVBORw0KGgo=";

    private const string Answer = """
        {"created":1700000000,"output_format":"webp","data":[{"b64_json":"iVBORw0KGgo=","revised_prompt":"A cat, red."},{"url":"https://x.test/b.webp"}],
         "usage":{"input_tokens":5,"output_tokens":7,"total_tokens":12,"input_tokens_details":{"text_tokens":2,"image_tokens":3},"output_tokens_details":{"image_tokens":6,"text_tokens":1}}}
        """;

    [Fact]
    public async Task Images_are_generated_as_the_options_want_them()
    {
        using var handler = FakeHandler.Json(Answer);

        var answer = await Client(handler).GenerateAsync(
            new AIRequest("A red cat."),
            new()
            {
                Count = 2,
                ImageSize = new(1536, 1024),
                MediaType = "image/WebP",
                ResponseFormat = ImageGenerationResponseFormat.Data,
                AdditionalProperties = new() { ["moderation"] = "low", ["model"] = "x" },
            });

        Assert.Equal(("POST", "/v1/images/generations"), (handler.Requests[0].Method.Method, handler.Requests[0].Uri.AbsolutePath));
        JsonAssert.Equal(
            """{"prompt":"A red cat.","model":"gpt-image-1","n":2,"response_format":"b64_json","output_format":"webp","size":"1536x1024","moderation":"low"}""", handler.Requests[0].Body);
        var raw = Assert.IsType<ImagesResponse>(answer.RawRepresentation);
        Assert.Collection(
            answer.Contents,
            content =>
            {
                var image = Assert.IsType<DataContent>(content);
                Assert.Equal(("image/png", Png, "A cat, red."), (image.MediaType, image.Base64Data.ToString(), image.AdditionalProperties!["revised_prompt"]));
                Assert.Same(raw.Data[0], image.RawRepresentation);
            },
            static content => Assert.Equal((new Uri("https://x.test/b.webp"), "image/webp"), (Assert.IsType<UriContent>(content).Uri, ((UriContent)content).MediaType)));
        Assert.Equal((5, 7, 12, 2, 1), (answer.Usage!.InputTokenCount, answer.Usage.OutputTokenCount, answer.Usage.TotalTokenCount, answer.Usage.InputTextTokenCount, answer.Usage.OutputTextTokenCount));
        Assert.Equal((3, 6), (answer.Usage.AdditionalCounts!["InputTokenDetails.ImageTokenCount"], answer.Usage.AdditionalCounts["OutputTokenDetails.ImageTokenCount"]));
    }

    [Fact]
    public async Task The_request_of_the_factory_wins_and_is_not_changed()
    {
        using var handler = FakeHandler.Json(Answer);
        var own = new OpenAi.Images.ImageGenerationRequest { Prompt = "", N = 1, Background = ImageBackground.Transparent };

        await Client(handler).GenerateAsync(new AIRequest("A cat."), new() { ModelId = "m", Count = 9, RawRepresentationFactory = _ => own });

        JsonAssert.Equal("""{"prompt":"A cat.","model":"m","n":1,"background":"transparent"}""", handler.Requests[0].Body);
        Assert.Equal(new OpenAi.Images.ImageGenerationRequest { Prompt = "", N = 1, Background = ImageBackground.Transparent }, own);
    }

    [Fact]
    public async Task Images_as_bytes_are_edited_as_files_all_of_them()
    {
        using var handler = FakeHandler.Json(Answer);
        var bytes = Convert.FromBase64String(Png);

        await Client(handler).EditImagesAsync([new DataContent(bytes, "image/png") { Name = "a.png" }, new DataContent(bytes, "image/jpeg")], "Join them.", new() { Count = 1 });

        Assert.Equal("/v1/images/edits", handler.Requests[0].Uri.AbsolutePath);
        var form = handler.Requests[0].Body!;
        Assert.Equal("a.png|Join them.|gpt-image-1|1", FormText.Of(form, "image[]", "prompt", "model", "n"));
        Assert.Contains("file.jpg", form, StringComparison.Ordinal);
        Assert.Contains("image/jpeg", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Images_by_address_and_uploaded_ones_are_edited_by_reference()
    {
        using var handler = FakeHandler.Json(Answer);

        await Client(handler).EditImagesAsync(
            [new UriContent("https://x.test/a.png", "image/png"), new HostedFileContent("file-1"), new DataContent(Convert.FromBase64String(Png), "image/png")], "Join them.", new() { MediaType = "image/jpeg" });

        JsonAssert.Equal(
            $$"""{"images":[{"image_url":"https://x.test/a.png"},{"file_id":"file-1"},{"image_url":"data:image/png;base64,{{Png}}"}],"prompt":"Join them.","model":"gpt-image-1","output_format":"jpeg"}""",
            handler.Requests[0].Body);
    }

    [Fact]
    public async Task What_cannot_be_edited_is_refused_and_not_lost()
    {
        using var handler = new FakeHandler();

        await Assert.ThrowsAsync<NotSupportedException>(() => Client(handler).EditImagesAsync([new TextContent("a cat")], "Paint it."));
        await Assert.ThrowsAsync<NotSupportedException>(() => Client(handler).EditImagesAsync(
            [new HostedFileContent("file-1")], "Paint it.", new() { RawRepresentationFactory = static _ => new ImageEditRequest { Prompt = "", Images = [] } }));

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void The_generator_says_what_it_is()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient(static options => options.BaseAddress = new Uri("https://r.openai.azure.com/openai/v1"));
        var generator = openai.Images.AsIImageGenerator("m");
        var metadata = generator.GetRequiredService<ImageGeneratorMetadata>();

        Assert.Equal(("azure.ai.openai", "m"), (metadata.ProviderName, metadata.DefaultModelId));
        Assert.Same(openai.Images, generator.GetService<ImagesClient>());
        Assert.Same(generator, generator.GetService<IImageGenerator>());
        Assert.Null(generator.GetService<ImagesClient>("key"));
        Assert.Throws<ArgumentException>(() => openai.Images.AsIImageGenerator(" "));
    }

    private static IImageGenerator Client(FakeHandler handler) => handler.CreateClient().Images.AsIImageGenerator("gpt-image-1");
}
