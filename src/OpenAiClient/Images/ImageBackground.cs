namespace OpenAi.Images;

/// <summary>What is behind the subject of an image. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ImageBackground
{
    /// <summary>The model decides; the default.</summary>
    public static ImageBackground Auto { get; } = new("auto");

    /// <summary>Nothing: needs <see cref="ImageOutputFormat.Png"/> or <see cref="ImageOutputFormat.Webp"/>.</summary>
    public static ImageBackground Transparent { get; } = new("transparent");

    /// <summary>A background without transparency.</summary>
    public static ImageBackground Opaque { get; } = new("opaque");
}
