using System.Globalization;

namespace OpenAi.Images;

/// <summary>The width and height of an image in pixels. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ImageSize
{
    /// <summary>The model decides.</summary>
    public static ImageSize Auto { get; } = new("auto");

    /// <summary>256 by 256. <c>dall-e-2</c> only.</summary>
    public static ImageSize Square256 { get; } = new("256x256");

    /// <summary>512 by 512. <c>dall-e-2</c> only.</summary>
    public static ImageSize Square512 { get; } = new("512x512");

    /// <summary>1024 by 1024; supported by all models.</summary>
    public static ImageSize Square1024 { get; } = new("1024x1024");

    /// <summary>1536 wide, 1024 high. GPT image models only.</summary>
    public static ImageSize Landscape1536 { get; } = new("1536x1024");

    /// <summary>1024 wide, 1536 high. GPT image models only.</summary>
    public static ImageSize Portrait1536 { get; } = new("1024x1536");

    /// <summary>1792 wide, 1024 high. <c>dall-e-3</c> only.</summary>
    public static ImageSize Landscape1792 { get; } = new("1792x1024");

    /// <summary>1024 wide, 1792 high. <c>dall-e-3</c> only.</summary>
    public static ImageSize Portrait1792 { get; } = new("1024x1792");

    /// <summary>
    /// Creates any size, for models that support others than the listed ones. <c>gpt-image-2</c> supports sides that are multiples of 16,
    /// with aspect ratios from 1:3 to 3:1, up to 3840 by 2160; sizes above 2560 by 1440 are experimental.
    /// </summary>
    /// <param name="width">The width in pixels.</param>
    /// <param name="height">The height in pixels.</param>
    /// <returns>The size.</returns>
    public static ImageSize FromPixels(int width, int height) => new(string.Create(CultureInfo.InvariantCulture, $"{width}x{height}"));
}
