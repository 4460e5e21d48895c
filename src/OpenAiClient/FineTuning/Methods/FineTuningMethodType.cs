namespace OpenAi.FineTuning;

/// <summary>How a model is trained. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class FineTuningMethodType
{
    /// <summary>By examples.</summary>
    public static FineTuningMethodType Supervised { get; } = new("supervised");

    /// <summary>By preferences.</summary>
    public static FineTuningMethodType Dpo { get; } = new("dpo");

    /// <summary>By reinforcement, with a grader.</summary>
    public static FineTuningMethodType Reinforcement { get; } = new("reinforcement");
}
