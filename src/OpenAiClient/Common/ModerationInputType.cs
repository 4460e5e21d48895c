namespace OpenAi;

/// <summary>A kind of input that is checked for a harm category. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ModerationInputType
{
    /// <summary>Text.</summary>
    public static ModerationInputType Text { get; } = new("text");

    /// <summary>An image.</summary>
    public static ModerationInputType Image { get; } = new("image");
}
