using OpenAi.Images;
using OpenAi.Tests.Support;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Images;

/// <summary>The operations of images over real HTTP, with documented or recorded answers.</summary>
public class ImageOperationTests : WireMockTest
{
    private static readonly byte[] _pixel = Convert.FromBase64String(ImageSamples.Pixel);

    private static readonly ImageGenerationRequest _otter = new() { Model = "gpt-image-1.5", Prompt = "A cute baby sea otter", N = 1, Size = ImageSize.Square1024 };

    private static readonly ImageEditRequest _basket = new()
    {
        Images = [FileUpload.FromBytes(_pixel, "body-lotion.png"), FileUpload.FromBytes(_pixel, "bath-bomb.png")],
        Prompt = "Create a lovely gift basket with these four items in it",
        Model = "gpt-image-1.5",
    };

    private static readonly ImageReferenceEditRequest _watercolor = new()
    {
        Images = [ImageReference.FromUrl(new Uri("https://example.com/source-image.png")), ImageReference.FromFileId("file-abc123")],
        Prompt = "Add a watercolor effect and keep the subject centered",
    };

    [Fact]
    public async Task Generate_posts_the_documented_request_and_reads_the_documented_answer()
    {
        var openai = CreateClient();

        var answer = await openai.Images.GenerateAsync(_otter);

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1713833628), answer.Created);
        Assert.Equal(_pixel, Assert.Single(answer.Data).GetBytes());
        Assert.Equal((50, 50, 100), (answer.Usage!.InputTokens, answer.Usage.OutputTokens, answer.Usage.TotalTokens));
        Assert.Equal((10, 40), (answer.Usage.InputTokensDetails?.TextTokens, answer.Usage.InputTokensDetails?.ImageTokens));
        Assert.Equal("req_2f1e4b8a9c7d4e5f8a1b2c3d4e5f6a7b", answer.ResponseInfo?.RequestId);
        JsonAssert.Equal("""{"model":"gpt-image-1.5","prompt":"A cute baby sea otter","n":1,"size":"1024x1024"}""", (await SentOnceAsync()).Body);
    }

    [Fact]
    public async Task A_recorded_generation_of_two_images_is_read()
    {
        var openai = CreateClient();

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

        Assert.Equal([_pixel, _pixel], answer.Data.Select(static image => image.GetBytes()));
        Assert.Equal((ImageBackground.Transparent, ImageOutputFormat.Webp, ImageQuality.High, ImageSize.Portrait1536), (answer.Background, answer.OutputFormat, answer.Quality, answer.Size));
        Assert.Equal((22, 12480, 12502), (answer.Usage!.InputTokens, answer.Usage.OutputTokens, answer.Usage.TotalTokens));
        Assert.Equal((12480, 0), (answer.Usage.OutputTokensDetails?.ImageTokens, answer.Usage.OutputTokensDetails?.TextTokens));
    }

    [Fact]
    public async Task A_stream_of_a_generation_shows_the_image_and_then_completes_it()
    {
        var openai = CreateClient();

        Assert.Equal(
            ["image_generation.partial_image 0", "image_generation.completed 100"],
            await Seen(openai.Images.StreamGenerationAsync(_otter)));
    }

    [Fact]
    public async Task Edit_uploads_the_images_as_the_documented_form()
    {
        var openai = CreateClient();

        var answer = await openai.Images.EditAsync(_basket);

        Assert.Equal(_pixel, Assert.Single(answer.Data).GetBytes());
        Assert.Equal(40, answer.Usage?.InputTokensDetails?.ImageTokens);
        var sent = await SentOnceAsync();
        Assert.Equal(
            [
                $"image[]=bath-bomb.png (image/png): {Convert.ToHexString(_pixel)}",
                $"image[]=body-lotion.png (image/png): {Convert.ToHexString(_pixel)}",
                "model=gpt-image-1.5",
                "prompt=Create a lovely gift basket with these four items in it",
            ],
            (await SentForm.PartsOf(sent.Header("content-type"), sent.Bytes)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_recorded_edit_of_one_image_is_read()
    {
        // WireMock.Net cannot match a binary form, so a header selects the answer.
        var openai = CreateClient(static options => options.Headers["x-answer"] = "images/edit-recorded");

        var answer = await openai.Images.EditAsync(new ImageEditRequest
        {
            Images = [FileUpload.FromBytes(_pixel, "images_dog_and_cat.png")],
            Prompt = "A cat",
            Model = "gpt-image-1",
            Size = ImageSize.Square1024,
        });

        Assert.Equal(_pixel, Assert.Single(answer.Data).GetBytes());
        Assert.Equal((ImageBackground.Opaque, ImageQuality.Medium), (answer.Background, answer.Quality));
        Assert.Equal((194, 45), (answer.Usage?.InputTokensDetails?.ImageTokens, answer.Usage?.InputTokensDetails?.TextTokens));
        var sent = await SentOnceAsync();
        Assert.Equal(
            [$"image=images_dog_and_cat.png (image/png): {Convert.ToHexString(_pixel)}", "model=gpt-image-1", "prompt=A cat", "size=1024x1024"],
            (await SentForm.PartsOf(sent.Header("content-type"), sent.Bytes)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_stream_of_an_edit_shows_the_image_and_then_completes_it()
    {
        var openai = CreateClient();

        Assert.Equal(["image_edit.partial_image 0", "image_edit.completed 100"], await Seen(openai.Images.StreamEditAsync(_basket)));

        var sent = await SentOnceAsync();
        Assert.Contains("stream=true", await SentForm.PartsOf(sent.Header("content-type"), sent.Bytes));
    }

    [Fact]
    public async Task Edit_by_reference_posts_the_documented_JSON()
    {
        var openai = CreateClient();

        var answer = await openai.Images.EditAsync(_watercolor);

        Assert.Equal(_pixel, Assert.Single(answer.Data).GetBytes());
        Assert.Equal((ImageBackground.Transparent, ImageOutputFormat.Png, ImageQuality.High), (answer.Background, answer.OutputFormat, answer.Quality));
        JsonAssert.Equal(
            """{"images":[{"image_url":"https://example.com/source-image.png"},{"file_id":"file-abc123"}],"prompt":"Add a watercolor effect and keep the subject centered"}""",
            (await SentOnceAsync()).Body);
    }

    [Fact]
    public async Task A_stream_of_an_edit_by_reference_shows_the_image_and_then_completes_it()
    {
        var openai = CreateClient();

        Assert.Equal(
            ["image_edit.partial_image 0", "image_edit.completed 100"],
            await Seen(openai.Images.StreamEditAsync(_watercolor with { PartialImages = 1 })));
    }

    [Fact]
    public async Task Variations_are_answered_with_their_addresses()
    {
        var openai = CreateClient();

        var answer = await openai.Images.CreateVariationAsync(new() { Image = FileUpload.FromBytes(_pixel, "otter.png"), N = 2, Size = ImageSize.Square1024 });

        Assert.Equal(["https://images.example/1", "https://images.example/2"], answer.Data.Select(static image => image.Url));
        var sent = await SentOnceAsync();
        Assert.Equal(
            [$"image=otter.png (image/png): {Convert.ToHexString(_pixel)}", "n=2", "size=1024x1024"],
            (await SentForm.PartsOf(sent.Header("content-type"), sent.Bytes)).Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> Seen(IAsyncEnumerable<ImageStreamEvent> stream)
    {
        var seen = new List<string>();
        await foreach (var item in stream)
        {
            Assert.Equal(_pixel, Assert.IsAssignableFrom<ImageDataEvent>(item).GetBytes());
            seen.Add($"{item.Type} {(item is ImageCompletedEvent completed ? completed.Usage?.TotalTokens : (item as ImagePartialEvent)?.PartialImageIndex)}");
        }
        return seen;
    }
}
