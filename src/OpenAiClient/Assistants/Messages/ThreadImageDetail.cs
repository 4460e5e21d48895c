namespace OpenAi.Assistants;

/// <summary>The level of detail at which the model reads an image. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadImageDetail
{
    /// <summary>The model decides; the default.</summary>
    public static ThreadImageDetail Auto { get; } = new("auto");

    /// <summary>Low detail, which costs few tokens.</summary>
    public static ThreadImageDetail Low { get; } = new("low");

    /// <summary>High detail, which costs more tokens.</summary>
    public static ThreadImageDetail High { get; } = new("high");
}
