namespace OpenAi.FineTuning;

/// <summary>The type of a fine-tuning method. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class FineTuningMethodType
{
    /// <summary>Supervised training with examples.</summary>
    public static FineTuningMethodType Supervised { get; } = new("supervised");

    /// <summary>Training with preferences (DPO).</summary>
    public static FineTuningMethodType Dpo { get; } = new("dpo");

    /// <summary>Reinforcement training with a grader.</summary>
    public static FineTuningMethodType Reinforcement { get; } = new("reinforcement");
}
