namespace OpenAi;

/// <summary>How much a model reasons before it answers. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ReasoningEffort
{
    /// <summary>No reasoning.</summary>
    public static ReasoningEffort None { get; } = new("none");

    /// <summary>The least possible reasoning.</summary>
    public static ReasoningEffort Minimal { get; } = new("minimal");

    /// <summary>Little reasoning.</summary>
    public static ReasoningEffort Low { get; } = new("low");

    /// <summary>The default of most models.</summary>
    public static ReasoningEffort Medium { get; } = new("medium");

    /// <summary>Much reasoning.</summary>
    public static ReasoningEffort High { get; } = new("high");

    /// <summary>More than high, on models that support it.</summary>
    public static ReasoningEffort XHigh { get; } = new("xhigh");

    /// <summary>The most reasoning that the model supports.</summary>
    public static ReasoningEffort Max { get; } = new("max");
}
