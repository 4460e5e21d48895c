namespace OpenAi;

/// <summary>How much a reasoning model thinks before it answers. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ReasoningEffort
{
    /// <summary>No reasoning.</summary>
    public static ReasoningEffort None { get; } = new("none");

    /// <summary>As little as possible.</summary>
    public static ReasoningEffort Minimal { get; } = new("minimal");

    /// <summary>Little.</summary>
    public static ReasoningEffort Low { get; } = new("low");

    /// <summary>The default of most models.</summary>
    public static ReasoningEffort Medium { get; } = new("medium");

    /// <summary>Much.</summary>
    public static ReasoningEffort High { get; } = new("high");

    /// <summary>More than high, on models that know it.</summary>
    public static ReasoningEffort XHigh { get; } = new("xhigh");

    /// <summary>All that the model can do.</summary>
    public static ReasoningEffort Max { get; } = new("max");
}
