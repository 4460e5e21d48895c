namespace OpenAi.FineTuning;

/// <summary>The settings of a training by reinforcement.</summary>
public sealed partial record ReinforcementHyperparameters : JsonModel
{
    /// <summary>How many examples a step takes, 1 to 256. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? BatchSize { get; set; }

    /// <summary>The learning rate, as a multiple of the server's. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? LearningRateMultiplier { get; set; }

    /// <summary>How often the training goes through all examples, 1 to 50. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? NEpochs { get; set; }

    /// <summary>How much the model thinks. Default: the server's, <see cref="ReinforcementEffort.Default"/>.</summary>
    public ReinforcementEffort? ReasoningEffort { get; set; }

    /// <summary>How much is explored, as a multiple of the server's. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? ComputeMultiplier { get; set; }

    /// <summary>How many steps lie between two evaluations. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? EvalInterval { get; set; }

    /// <summary>How many samples an evaluation takes. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? EvalSamples { get; set; }
}
