namespace OpenAi.Tests.Images;

/// <summary>Answers and events with all of the API's fields.</summary>
internal static class ImageSamples
{
    /// <summary>An image of one pixel.</summary>
    public const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVQYV2NgAAIAAAUAAarVyFEAAAAASUVORK5CYII=";

    public const string Response = $$$"""
        {
          "created": 1781047743, "background": "opaque", "output_format": "png", "quality": "medium", "size": "1024x1024",
          "data": [{"b64_json": "{{{Pixel}}}"}, {"url": "https://images.example/otter.png", "revised_prompt": "A cute baby sea otter, floating"}],
          "usage": {
            "input_tokens": 239, "input_tokens_details": {"image_tokens": 194, "text_tokens": 45},
            "output_tokens": 1056, "output_tokens_details": {"image_tokens": 1055, "text_tokens": 1}, "total_tokens": 1295
          }
        }
        """;

    public const string Partial = $$$"""
        {
          "type": "image_edit.partial_image", "b64_json": "{{{Pixel}}}", "created_at": 1620000000, "size": "1024x1536", "quality": "high",
          "background": "transparent", "output_format": "webp", "partial_image_index": 2
        }
        """;

    public const string Completed = $$$"""
        {
          "type": "image_generation.completed", "b64_json": "{{{Pixel}}}", "created_at": 1620000000, "size": "auto", "quality": "auto",
          "background": "auto", "output_format": "jpeg",
          "usage": {"total_tokens": 100, "input_tokens": 50, "output_tokens": 50, "input_tokens_details": {"text_tokens": 10, "image_tokens": 40}}
        }
        """;
}
