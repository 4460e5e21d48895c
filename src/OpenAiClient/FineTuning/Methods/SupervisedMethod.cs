namespace OpenAi.FineTuning;

/// <summary>Supervised training.</summary>
public sealed partial record SupervisedMethod : JsonModel
{
    /// <summary>The hyperparameters. Default: the server's.</summary>
    public FineTuningHyperparameters? Hyperparameters { get; set; }
}
