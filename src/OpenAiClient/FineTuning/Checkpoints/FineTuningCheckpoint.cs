namespace OpenAi.FineTuning;

/// <summary>The state of a model at a step of its fine-tuning, which can be used as a model.</summary>
public sealed partial record FineTuningCheckpoint : JsonModel
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>fine_tuning.job.checkpoint</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The name under which the checkpoint can be used as a model.</summary>
    public string FineTunedModelCheckpoint { get; set; } = "";

    /// <summary>The step.</summary>
    public int? StepNumber { get; set; }

    /// <summary>The metrics of the model at the step.</summary>
    public FineTuningMetrics? Metrics { get; set; }

    /// <summary>The fine-tuning job.</summary>
    public string FineTuningJobId { get; set; } = "";
}
