using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>Reads the answer of a server to a request for a stream of images.</summary>
internal static class ImageStreamReader
{
    public static ImageStreamEvent Read(string name, ReadOnlySpan<byte> json)
    {
        var item = WireJson.Read(json, ImageStreamEvent.ReadJson);
        // Some servers send the type only as the name of the event.
        return item is UnknownImageStreamEvent { Type: "" } && name.StartsWith("image_", StringComparison.Ordinal)
            && WireJson.ParseMended(json) is { ValueKind: JsonValueKind.Object } fields
            ? WireJson.Read(TypedJson.Bytes(name, fields), ImageStreamEvent.ReadJson)
            : item;
    }

    /// <summary>Converts a whole answer to the equivalent events.</summary>
    /// <exception cref="JsonException">The answer contains no image, and so no event that could end a stream.</exception>
    public static IEnumerable<ImageStreamEvent> FromWhole(ReadOnlySpan<byte> json, string type)
    {
        var whole = WireJson.Read(json, ImagesResponse.ReadJson);
        var events = whole.Data.OfType<GeneratedImage>().Select(image => Completed(image, whole, type)).ToArray();
        if (events.Length == 0)
            throw new JsonException("The answer contains no image.");
        events[^1].Usage = whole.Usage;
        return events;
    }

    // Fields of the image override those of the answer.
    private static Dictionary<string, JsonElement>? Both(IDictionary<string, JsonElement>? whole, IDictionary<string, JsonElement>? image) =>
        whole is null && image is null ? null : (whole ?? image)!.Concat(image ?? whole!).GroupBy(static field => field.Key, StringComparer.Ordinal).ToDictionary(static fields => fields.Key, static fields => fields.Last().Value);

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
        ExtraFields = Both(whole.ExtraFields, image.ExtraFields),
    };
}
