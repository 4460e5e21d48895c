using OpenAi.Images;

namespace OpenAi.Testing.Images;

/// <summary>The events of a streamed image: the partial images, which here are already the final one, and then the final one.</summary>
internal static class ImageEvents
{
    public static IEnumerable<ImageStreamEvent> Of(FakeImageRequest request, ImagesResponse answer)
    {
        var kind = request.Operation == "edits" ? "image_edit" : "image_generation";
        var image = answer.Data.Count > 0 ? answer.Data[0].B64Json ?? "" : "";
        for (var index = 0; index < request.PartialImages; index++)
        {
            yield return new ImagePartialEvent
            {
                Type = kind + ".partial_image",
                PartialImageIndex = index,
                B64Json = image,
                CreatedAt = answer.Created,
                Size = answer.Size,
                Quality = answer.Quality,
                Background = answer.Background,
                OutputFormat = answer.OutputFormat,
            };
        }
        yield return new ImageCompletedEvent
        {
            Type = kind + ".completed",
            B64Json = image,
            CreatedAt = answer.Created,
            Size = answer.Size,
            Quality = answer.Quality,
            Background = answer.Background,
            OutputFormat = answer.OutputFormat,
            Usage = answer.Usage,
        };
    }
}
