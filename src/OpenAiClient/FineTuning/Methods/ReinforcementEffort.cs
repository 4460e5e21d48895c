namespace OpenAi.FineTuning;

/// <summary>How much a model thinks while it is trained. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ReinforcementEffort
{
    /// <summary>As the model does by itself.</summary>
    public static ReinforcementEffort Default { get; } = new("default");

    /// <summary>Little.</summary>
    public static ReinforcementEffort Low { get; } = new("low");

    /// <summary>Some.</summary>
    public static ReinforcementEffort Medium { get; } = new("medium");

    /// <summary>Much.</summary>
    public static ReinforcementEffort High { get; } = new("high");
}
