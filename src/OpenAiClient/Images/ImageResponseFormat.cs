namespace OpenAi.Images;

/// <summary>The format in which an answer contains the images of a DALL·E model. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ImageResponseFormat
{
    /// <summary>URLs, which are valid for 60 minutes; the default.</summary>
    public static ImageResponseFormat Url { get; } = new("url");

    /// <summary>Base64 in the answer itself.</summary>
    public static ImageResponseFormat B64Json { get; } = new("b64_json");
}
