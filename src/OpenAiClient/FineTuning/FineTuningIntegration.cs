namespace OpenAi.FineTuning;

/// <summary>A service to which a fine-tuning job is reported.</summary>
public sealed partial record FineTuningIntegration : JsonModel
{
    /// <summary>The kind, <c>wandb</c>.</summary>
    public string Type { get; set; } = "wandb";

    /// <summary>The project of Weights &amp; Biases.</summary>
    public required WandbIntegration? Wandb { get; set; }
}
