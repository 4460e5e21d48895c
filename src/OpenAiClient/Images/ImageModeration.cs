namespace OpenAi.Images;

/// <summary>How strictly the images of a GPT image model are moderated. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ImageModeration
{
    /// <summary>As usual; the default.</summary>
    public static ImageModeration Auto { get; } = new("auto");

    /// <summary>Less strictly.</summary>
    public static ImageModeration Low { get; } = new("low");
}
