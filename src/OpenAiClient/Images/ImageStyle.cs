namespace OpenAi.Images;

/// <summary>The look of the images of <c>dall-e-3</c>. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ImageStyle
{
    /// <summary>Dramatic and more than real; the default.</summary>
    public static ImageStyle Vivid { get; } = new("vivid");

    /// <summary>Calmer and closer to reality.</summary>
    public static ImageStyle Natural { get; } = new("natural");
}
