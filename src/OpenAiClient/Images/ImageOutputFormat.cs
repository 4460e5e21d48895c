namespace OpenAi.Images;

/// <summary>The file format of an image. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ImageOutputFormat
{
    /// <summary>PNG, without loss; the default.</summary>
    public static ImageOutputFormat Png { get; } = new("png");

    /// <summary>JPEG, without transparency.</summary>
    public static ImageOutputFormat Jpeg { get; } = new("jpeg");

    /// <summary>WebP.</summary>
    public static ImageOutputFormat Webp { get; } = new("webp");
}
