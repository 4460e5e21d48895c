namespace OpenAi.Images;

/// <summary>How closely an edit keeps to the style and the features, faces above all, of the input images. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ImageInputFidelity
{
    /// <summary>Loosely; the default.</summary>
    public static ImageInputFidelity Low { get; } = new("low");

    /// <summary>Closely, for more input tokens.</summary>
    public static ImageInputFidelity High { get; } = new("high");
}
