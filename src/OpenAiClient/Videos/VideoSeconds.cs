namespace OpenAi.Videos;

/// <summary>The duration of a video, in seconds. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VideoSeconds
{
    /// <summary>4 seconds.</summary>
    public static VideoSeconds Four { get; } = new("4");

    /// <summary>8 seconds.</summary>
    public static VideoSeconds Eight { get; } = new("8");

    /// <summary>12 seconds.</summary>
    public static VideoSeconds Twelve { get; } = new("12");
}
