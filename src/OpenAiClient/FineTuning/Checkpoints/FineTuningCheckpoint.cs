namespace OpenAi.FineTuning;

/// <summary>A model as it was at a step of its training, which can be used as one.</summary>
public sealed partial record FineTuningCheckpoint : JsonModel
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>fine_tuning.job.checkpoint</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The name of the model, to use it by.</summary>
    public string FineTunedModelCheckpoint { get; set; } = "";

    /// <summary>The step.</summary>
    public int? StepNumber { get; set; }

    /// <summary>How good the model was.</summary>
    public FineTuningMetrics? Metrics { get; set; }

    /// <summary>The training.</summary>
    public string FineTuningJobId { get; set; } = "";
}
