using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>Reads what a server sends where a stream of images was asked for.</summary>
internal static class ImageStreamReader
{
    public static ImageStreamEvent Read(string name, ReadOnlySpan<byte> json) =>
        WireJson.Read(json, ImageStreamEvent.ReadJson);

    /// <summary>A whole answer as the events that say the same.</summary>
    /// <exception cref="JsonException">The answer holds no image, hence nothing that could end a stream.</exception>
    public static IEnumerable<ImageStreamEvent> FromWhole(ReadOnlySpan<byte> json, string type)
    {
        var whole = WireJson.Read(json, ImagesResponse.ReadJson);
        var events = whole.Data.OfType<GeneratedImage>().Select(image => Completed(image, whole, type)).ToArray();
        if (events.Length == 0)
            throw new JsonException("The answer holds no image.");
        events[^1].Usage = whole.Usage;
        return events;
    }

    private static ImageCompletedEvent Completed(GeneratedImage image, ImagesResponse whole, string type) => new()
    {
        Type = type,
        B64Json = image.B64Json ?? "",
        Url = image.Url,
        RevisedPrompt = image.RevisedPrompt,
        CreatedAt = whole.Created,
        Size = whole.Size,
        Quality = whole.Quality,
        Background = whole.Background,
        OutputFormat = whole.OutputFormat,
        ExtraFields = ExtraFieldsFold.Latest(ExtraFieldsFold.Latest(null, whole.ExtraFields), image.ExtraFields),
    };
}
