namespace OpenAi.FineTuning;

/// <summary>The settings of a training by preferences.</summary>
public sealed partial record DpoHyperparameters : JsonModel
{
    /// <summary>How close the model stays to what it was, above 0 to 2: the higher, the closer. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? Beta { get; set; }

    /// <summary>How many examples a step takes, 1 to 256. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? BatchSize { get; set; }

    /// <summary>The learning rate, as a multiple of the server's. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? LearningRateMultiplier { get; set; }

    /// <summary>How often the training goes through all examples, 1 to 50. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? NEpochs { get; set; }
}
