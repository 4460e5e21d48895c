namespace OpenAi;

/// <summary>How much of what a web search finds goes into the model's context. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class SearchContextSize
{
    /// <summary>Little: cheaper and faster.</summary>
    public static SearchContextSize Low { get; } = new("low");

    /// <summary>The default.</summary>
    public static SearchContextSize Medium { get; } = new("medium");

    /// <summary>Much.</summary>
    public static SearchContextSize High { get; } = new("high");
}
