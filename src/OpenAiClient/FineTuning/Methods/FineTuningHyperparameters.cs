namespace OpenAi.FineTuning;

/// <summary>The hyperparameters of a fine-tuning job with any method.</summary>
public sealed partial record FineTuningHyperparameters : JsonModel
{
    /// <summary>The number of examples per step, 1 to 256. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? BatchSize { get; set; }

    /// <summary>The learning rate, as a multiple of the server's. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? LearningRateMultiplier { get; set; }

    /// <summary>The number of epochs, 1 to 50. Default: the server's, <see cref="HyperparameterValue.Auto"/>.</summary>
    public HyperparameterValue? NEpochs { get; set; }
}
