namespace OpenAi.FineTuning;

/// <summary>The fine-tuning method: supervised, by preferences (DPO), or by reinforcement.</summary>
public sealed partial record FineTuningMethod : JsonModel
{
    /// <summary>The type of the method.</summary>
    public required FineTuningMethodType Type { get; set; }

    /// <summary>Supervised training.</summary>
    public SupervisedMethod? Supervised { get; set; }

    /// <summary>Preference training (DPO).</summary>
    public DpoMethod? Dpo { get; set; }

    /// <summary>Reinforcement training.</summary>
    public ReinforcementMethod? Reinforcement { get; set; }
}
