namespace OpenAi.FineTuning;

/// <summary>Preference training (DPO).</summary>
public sealed partial record DpoMethod : JsonModel
{
    /// <summary>The hyperparameters. Default: the server's.</summary>
    public DpoHyperparameters? Hyperparameters { get; set; }
}
