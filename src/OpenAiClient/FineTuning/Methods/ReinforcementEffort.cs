namespace OpenAi.FineTuning;

/// <summary>The reasoning effort of a model during its training. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ReinforcementEffort
{
    /// <summary>The default effort of the model.</summary>
    public static ReinforcementEffort Default { get; } = new("default");

    /// <summary>Low effort.</summary>
    public static ReinforcementEffort Low { get; } = new("low");

    /// <summary>Medium effort.</summary>
    public static ReinforcementEffort Medium { get; } = new("medium");

    /// <summary>High effort.</summary>
    public static ReinforcementEffort High { get; } = new("high");
}
