namespace OpenAi.FineTuning;

/// <summary>The hyperparameters of preference training (DPO).</summary>
public sealed partial record DpoHyperparameters : JsonModel
{
    /// <summary>
    /// How close the model stays to the base model, above 0 to 2: the higher, the closer. Default: the server's,
    /// <see cref="HyperparameterValue.Auto"/>.
    /// </summary>
    public HyperparameterValue? Beta { get; set; }

    /// <summary>The number of examples per step, 1 to 256. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? BatchSize { get; set; }

    /// <summary>The learning rate, as a multiple of the server's. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? LearningRateMultiplier { get; set; }

    /// <summary>The number of epochs, 1 to 50. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? NEpochs { get; set; }
}
