namespace OpenAi.FineTuning;

/// <summary>How a model is trained: by examples, by preferences, or by reinforcement.</summary>
public sealed partial record FineTuningMethod : JsonModel
{
    /// <summary>Which of the methods it is.</summary>
    public FineTuningMethodType? Type { get; set; }

    /// <summary>Training by examples.</summary>
    public SupervisedMethod? Supervised { get; set; }

    /// <summary>Training by preferences.</summary>
    public DpoMethod? Dpo { get; set; }

    /// <summary>Training by reinforcement.</summary>
    public ReinforcementMethod? Reinforcement { get; set; }
}
