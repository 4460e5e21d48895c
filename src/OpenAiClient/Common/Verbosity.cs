namespace OpenAi;

/// <summary>How long the model's answers are. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class Verbosity
{
    /// <summary>Short answers.</summary>
    public static Verbosity Low { get; } = new("low");

    /// <summary>The default.</summary>
    public static Verbosity Medium { get; } = new("medium");

    /// <summary>Long answers.</summary>
    public static Verbosity High { get; } = new("high");
}
