namespace OpenAi.FineTuning;

/// <summary>A project of Weights and Biases that a training is told to.</summary>
public sealed partial record WandbIntegration : JsonModel
{
    /// <summary>The project.</summary>
    public string Project { get; set; } = "";

    /// <summary>The name of the run. Default: the job's id.</summary>
    public string? Name { get; set; }

    /// <summary>The team or user. Default: the key's.</summary>
    public string? Entity { get; set; }

    /// <summary>Tags of the run. Default: none.</summary>
    public IReadOnlyList<string>? Tags { get; set; }
}
