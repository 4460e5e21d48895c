namespace OpenAi.Images;

/// <summary>The file format of an image. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ImageOutputFormat
{
    /// <summary>PNG, lossless; the default.</summary>
    public static ImageOutputFormat Png { get; } = new("png");

    /// <summary>JPEG, without transparency.</summary>
    public static ImageOutputFormat Jpeg { get; } = new("jpeg");

    /// <summary>WebP.</summary>
    public static ImageOutputFormat Webp { get; } = new("webp");
}
