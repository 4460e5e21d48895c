using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Images;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Images;

public class ImageRequestTests
{
    private const string Generation = """
        {
          "prompt": "A cute baby sea otter", "model": "gpt-image-2", "n": 2, "quality": "hd", "response_format": "b64_json", "output_format": "webp",
          "output_compression": 42, "stream": true, "partial_images": 3, "size": "1792x1024", "moderation": "low", "background": "transparent",
          "style": "natural", "user": "user-1234"
        }
        """;

    private const string ReferenceEdit = """
        {
          "model": "chatgpt-image-latest", "images": [{"image_url": "https://example.com/a.png"}, {"file_id": "file-abc123"}], "mask": {"file_id": "file-mask"},
          "prompt": "Add a watercolor effect", "n": 1, "quality": "high", "input_fidelity": "low", "size": "auto", "user": "user-1234",
          "output_format": "jpeg", "output_compression": 100, "moderation": "auto", "background": "opaque", "stream": true, "partial_images": 0
        }
        """;

    [Fact]
    public void Every_documented_parameter_has_a_property()
    {
        Assert.Null(RoundTrip<ImageGenerationRequest>(Generation).ExtraFields);
        Assert.Null(RoundTrip<ImageReferenceEditRequest>(ReferenceEdit).ExtraFields);
    }

    [Fact]
    public void What_is_not_set_is_not_sent()
    {
        JsonAssert.Equal("""{"prompt":""}""", new ImageGenerationRequest { Prompt = "" }.ToString());
        JsonAssert.Equal("""{"images":[],"prompt":""}""", new ImageReferenceEditRequest { Images = [], Prompt = "" }.ToString());
        JsonAssert.Equal("{}", new ImageVariationRequest { Image = FileUpload.FromBytes([1], "a.png") }.ToString());
    }

    [Fact]
    public void Any_size_can_be_asked_for()
    {
        Assert.Equal("3840x2160", ImageSize.FromPixels(3840, 2160).Value);
        Assert.Equal(ImageSize.Landscape1536, ImageSize.FromPixels(1536, 1024));
        Assert.Equal("999x1", ((ImageSize)"999x1").ToString());
    }

    private static T RoundTrip<T>(string json)
        where T : JsonModel
    {
        var request = Wire.Read<T>(json);
        JsonAssert.Equal(json, request.ToString());
        return request;
    }
}
