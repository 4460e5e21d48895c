namespace OpenAi.FineTuning;

/// <summary>The hyperparameters of reinforcement training.</summary>
public sealed partial record ReinforcementHyperparameters : JsonModel
{
    /// <summary>The number of examples per step, 1 to 256. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? BatchSize { get; set; }

    /// <summary>The learning rate, as a multiple of the server's. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? LearningRateMultiplier { get; set; }

    /// <summary>The number of epochs, 1 to 50. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? NEpochs { get; set; }

    /// <summary>The reasoning effort. Default: the server's, <see cref="ReinforcementEffort.Default"/>.</summary>
    public ReinforcementEffort? ReasoningEffort { get; set; }

    /// <summary>
    /// The amount of compute for exploration, as a multiple of the server's. Default: the server's, <see cref="HyperparameterValue.Auto"/>.
    /// </summary>
    public HyperparameterValue? ComputeMultiplier { get; set; }

    /// <summary>The number of steps between two evaluations. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? EvalInterval { get; set; }

    /// <summary>The number of samples per evaluation. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? EvalSamples { get; set; }
}
