namespace OpenAi.FineTuning;

/// <summary>The settings of a training, whatever its method.</summary>
public sealed partial record FineTuningHyperparameters : JsonModel
{
    /// <summary>How many examples a step takes, 1 to 256. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? BatchSize { get; set; }

    /// <summary>The learning rate, as a multiple of the server's. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? LearningRateMultiplier { get; set; }

    /// <summary>How often the training goes through all examples, 1 to 50. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? NEpochs { get; set; }
}
