namespace OpenAi.Images;

/// <summary>The style of the images of <c>dall-e-3</c>. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ImageStyle
{
    /// <summary>Dramatic and hyper-real; the default.</summary>
    public static ImageStyle Vivid { get; } = new("vivid");

    /// <summary>More natural, less hyper-real.</summary>
    public static ImageStyle Natural { get; } = new("natural");
}
