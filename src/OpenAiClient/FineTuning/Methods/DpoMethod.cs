namespace OpenAi.FineTuning;

/// <summary>Training by preferences.</summary>
public sealed partial record DpoMethod : JsonModel
{
    /// <summary>Its settings. Default: the server's.</summary>
    public DpoHyperparameters? Hyperparameters { get; set; }
}
