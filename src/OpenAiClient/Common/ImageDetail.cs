namespace OpenAi;

/// <summary>The level of detail with which the model processes an image. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ImageDetail
{
    /// <summary>The model decides; the default.</summary>
    public static ImageDetail Auto { get; } = new("auto");

    /// <summary>Low detail, with few tokens.</summary>
    public static ImageDetail Low { get; } = new("low");

    /// <summary>High detail, with more tokens.</summary>
    public static ImageDetail High { get; } = new("high");

    /// <summary>The original size of the image.</summary>
    public static ImageDetail Original { get; } = new("original");
}
