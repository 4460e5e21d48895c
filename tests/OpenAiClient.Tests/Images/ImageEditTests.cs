using OpenAi.Images;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Images;

public class ImageEditTests
{
    private const string Answer = """{"created":1,"data":[{"b64_json":"AQI="}]}""";

    [Fact]
    public async Task Several_images_go_as_a_form_with_all_its_fields()
    {
        var (openai, parts) = Client(Answer);

        var answer = await openai.Images.EditAsync(new ImageEditRequest
        {
            Images = [FileUpload.FromBytes([0x00, 0xFF, 0x0D, 0x0A], "a.png"), FileUpload.FromBytes([0x2D, 0x2D], "ö.webp", "image/webp")],
            Mask = FileUpload.FromBytes([0x80], "mask.png"),
            Prompt = "Ein Otter mit \"Hut\"",
            Model = "gpt-image-1.5",
            N = 2,
            Quality = ImageQuality.High,
            Size = ImageSize.FromPixels(1536, 864),
            ResponseFormat = ImageResponseFormat.B64Json,
            OutputFormat = ImageOutputFormat.Webp,
            OutputCompression = 50,
            InputFidelity = ImageInputFidelity.High,
            Background = ImageBackground.Transparent,
            PartialImages = 1,
            User = "u",
        });

        Assert.Equal([1, 2], answer.Data[0].GetBytes());
        Assert.Equal(
            [
                "background=transparent",
                "image[]=a.png (image/png): 00FF0D0A",
                "image[]=ö.webp (image/webp): 2D2D",
                "input_fidelity=high",
                "mask=mask.png (image/png): 80",
                "model=gpt-image-1.5",
                "n=2",
                "output_compression=50",
                "output_format=webp",
                "partial_images=1",
                "prompt=Ein Otter mit \"Hut\"",
                "quality=high",
                "response_format=b64_json",
                "size=1536x864",
                "user=u",
            ],
            parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_image_goes_under_the_name_that_dall_e_reads()
    {
        using var handler = FakeHandler.Json(Answer);
        using var openai = handler.CreateClient();

        await openai.Images.EditAsync(new ImageEditRequest { Images = [FileUpload.FromBytes("PNG"u8.ToArray(), "otter.png")], Prompt = "A hat" });

        var sent = handler.Requests[0];
        Assert.Equal("/v1/images/edits", sent.Uri.AbsolutePath);
        Assert.Equal("application/json", sent.Header("Accept"));
        var boundary = sent.ContentHeaders!.ContentType!.Parameters.Single(static p => p.Name == "boundary").Value!.Trim('"');
        Assert.Equal(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nA hat"
            + $"\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"image\"; filename=\"otter.png\"\r\nContent-Type: image/png\r\n\r\nPNG"
            + $"\r\n--{boundary}--\r\n",
            sent.Body);
    }

    [Fact]
    public async Task A_stream_of_an_edit_is_asked_for_in_the_form()
    {
        var (openai, parts) = Client("""
            event: image_edit.completed
            data: {"type":"image_edit.completed","b64_json":"AQI="}


            """, "text/event-stream");

        var request = new ImageEditRequest { Images = [FileUpload.FromBytes([1], "a.png")], Prompt = "A hat" };
        await foreach (var item in openai.Images.StreamEditAsync(request))
            Assert.Equal([1, 2], Assert.IsType<ImageCompletedEvent>(item).GetBytes());

        Assert.Equal(["image=a.png (image/png): 01", "prompt=A hat", "stream=true"], parts.Order(StringComparer.Ordinal));
        Assert.Equal("""{"prompt":"A hat"}""", request.ToString());
    }

    [Fact]
    public async Task Images_by_address_file_id_and_bytes_go_as_JSON()
    {
        using var handler = FakeHandler.Json(Answer);
        using var openai = handler.CreateClient();
        byte[] png = [0x89, .. "PNG\r\n\u001a\n"u8];

        await openai.Images.EditAsync(new ImageReferenceEditRequest
        {
            Images = [ImageReference.FromUrl(new Uri("https://example.com/a.png")), ImageReference.FromBytes(png)],
            Mask = ImageReference.FromFileId("file-abc123"),
            Prompt = "A hat",
        });

        Assert.Equal("/v1/images/edits", handler.Requests[0].Uri.AbsolutePath);
        Assert.Equal("application/json", handler.Requests[0].ContentHeaders?.ContentType?.MediaType);
        JsonAssert.Equal(
            """{"images":[{"image_url":"https://example.com/a.png"},{"image_url":"data:image/png;base64,iVBORw0KGgo="}],"mask":{"file_id":"file-abc123"},"prompt":"A hat"}""",
            handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_stream_of_an_edit_by_reference_is_asked_for_in_the_JSON()
    {
        using var handler = FakeHandler.Sse("data: {\"type\":\"image_edit.completed\",\"b64_json\":\"AQI=\"}\n\n");
        using var openai = handler.CreateClient();

        await foreach (var item in openai.Images.StreamEditAsync(new ImageReferenceEditRequest { Images = [ImageReference.FromFileId("file-1")], Prompt = "A hat" }))
            Assert.Equal("image_edit.completed", item.Type);

        JsonAssert.Equal("""{"images":[{"file_id":"file-1"}],"prompt":"A hat","stream":true}""", handler.Requests[0].Body);
    }

    [Fact]
    public void Bytes_that_are_no_image_need_a_media_type()
    {
        Assert.Equal("bytes", Assert.Throws<ArgumentException>(() => ImageReference.FromBytes("PDF?"u8)).ParamName);
        Assert.Equal("data:image/avif;base64,AQ==", ImageReference.FromBytes([1], "image/avif").ImageUrl);
    }

    [Fact]
    public async Task A_missing_list_of_images_is_refused_before_anything_is_sent()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var request = new ImageEditRequest { Images = null!, Prompt = "A hat" };

        await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Images.EditAsync(request));
        Assert.Throws<ArgumentNullException>(() => openai.Images.StreamEditAsync(request));
        await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Images.CreateVariationAsync(new() { Image = null! }));
    }

    private static (OpenAiClient Client, List<string> Parts) Client(string answer, string mediaType = "application/json")
    {
        var parts = new List<string>();
        var handler = new FakeHandler().Then(async (request, _) =>
        {
            parts.AddRange(await SentForm.PartsOf(request.Content));
            return FakeHandler.Answer(answer, mediaType: mediaType);
        });
        return (handler.CreateClient(), parts);
    }
}
