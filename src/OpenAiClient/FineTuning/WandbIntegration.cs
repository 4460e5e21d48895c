namespace OpenAi.FineTuning;

/// <summary>The project of Weights &amp; Biases to which a fine-tuning job is reported.</summary>
public sealed partial record WandbIntegration : JsonModel
{
    /// <summary>The project.</summary>
    public required string Project { get; set; }

    /// <summary>The name of the run. Default: the job's id.</summary>
    public string? Name { get; set; }

    /// <summary>The team or user. Default: that of the key.</summary>
    public string? Entity { get; set; }

    /// <summary>Tags of the run. Default: none.</summary>
    public IReadOnlyList<string>? Tags { get; set; }
}
