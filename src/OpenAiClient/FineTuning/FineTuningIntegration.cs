namespace OpenAi.FineTuning;

/// <summary>Where else a training is told of.</summary>
public sealed partial record FineTuningIntegration : JsonModel
{
    /// <summary>The kind, <c>wandb</c>.</summary>
    public string Type { get; set; } = "wandb";

    /// <summary>The project of Weights and Biases.</summary>
    public WandbIntegration? Wandb { get; set; }
}
