namespace OpenAi.Images;

/// <summary>The background of an image. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ImageBackground
{
    /// <summary>The model decides; the default.</summary>
    public static ImageBackground Auto { get; } = new("auto");

    /// <summary>A transparent background: requires <see cref="ImageOutputFormat.Png"/> or <see cref="ImageOutputFormat.Webp"/>.</summary>
    public static ImageBackground Transparent { get; } = new("transparent");

    /// <summary>An opaque background.</summary>
    public static ImageBackground Opaque { get; } = new("opaque");
}
