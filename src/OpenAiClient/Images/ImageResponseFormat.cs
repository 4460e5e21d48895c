namespace OpenAi.Images;

/// <summary>How an answer carries the images of a DALL·E model. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ImageResponseFormat
{
    /// <summary>As addresses, which are valid for 60 minutes; the default.</summary>
    public static ImageResponseFormat Url { get; } = new("url");

    /// <summary>In the answer itself, in base64.</summary>
    public static ImageResponseFormat B64Json { get; } = new("b64_json");
}
