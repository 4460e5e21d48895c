namespace OpenAi;

/// <summary>How much of the results of a web search is added to the model's context. Values that are not listed are kept as they are.</summary>
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
