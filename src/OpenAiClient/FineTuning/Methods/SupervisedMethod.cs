namespace OpenAi.FineTuning;

/// <summary>Training by examples.</summary>
public sealed partial record SupervisedMethod : JsonModel
{
    /// <summary>Its settings. Default: the server's.</summary>
    public FineTuningHyperparameters? Hyperparameters { get; set; }
}
