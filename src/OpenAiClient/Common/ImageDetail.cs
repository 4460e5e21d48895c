namespace OpenAi;

/// <summary>How closely the model looks at an image. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ImageDetail
{
    /// <summary>The model decides; the default.</summary>
    public static ImageDetail Auto { get; } = new("auto");

    /// <summary>Coarsely, for few tokens.</summary>
    public static ImageDetail Low { get; } = new("low");

    /// <summary>Closely, for more tokens.</summary>
    public static ImageDetail High { get; } = new("high");

    /// <summary>In the image's own size.</summary>
    public static ImageDetail Original { get; } = new("original");
}
