namespace OpenAi.Images;

/// <summary>
/// How closely an edit matches the style and the features, especially faces, of the input images. Unlisted values are preserved.
/// </summary>
[OpenEnum]
public sealed partial class ImageInputFidelity
{
    /// <summary>Low fidelity; the default.</summary>
    public static ImageInputFidelity Low { get; } = new("low");

    /// <summary>High fidelity, which uses more input tokens.</summary>
    public static ImageInputFidelity High { get; } = new("high");
}
