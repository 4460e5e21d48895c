namespace OpenAi.FineTuning;

/// <summary>A fine-tuning job.</summary>
public sealed partial record FineTuningJob : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>fine_tuning.job</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The reason why the job failed; empty or <see langword="null"/> when it did not.</summary>
    public FineTuningError? Error { get; set; }

    /// <summary>The name of the fine-tuned model; <see langword="null"/> until it exists.</summary>
    public string? FineTunedModel { get; set; }

    /// <summary>The time when the job finished; <see langword="null"/> until then.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The estimated time when the job finishes, when the server has an estimate.</summary>
    public DateTimeOffset? EstimatedFinish { get; set; }

    /// <summary>The hyperparameters, as chosen by the server.</summary>
    public FineTuningHyperparameters? Hyperparameters { get; set; }

    /// <summary>The base model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The organization that owns the job.</summary>
    public string OrganizationId { get; set; } = "";

    /// <summary>The ids of the result files.</summary>
    public IReadOnlyList<string> ResultFiles { get; set; } = [];

    /// <summary>The status.</summary>
    public FineTuningJobStatus? Status { get; set; }

    /// <summary>The number of tokens that were trained and are billed; <see langword="null"/> until the job has finished.</summary>
    public long? TrainedTokens { get; set; }

    /// <summary>The id of the training file.</summary>
    public string TrainingFile { get; set; } = "";

    /// <summary>The id of the validation file.</summary>
    public string? ValidationFile { get; set; }

    /// <summary>The services to which the job is reported.</summary>
    public IReadOnlyList<FineTuningIntegration>? Integrations { get; set; }

    /// <summary>The seed of the job.</summary>
    public long? Seed { get; set; }

    /// <summary>The fine-tuning method.</summary>
    public FineTuningMethod? Method { get; set; }

    /// <summary>The suffix of the name of the fine-tuned model.</summary>
    public string? UserProvidedSuffix { get; set; }

    /// <summary>Whether the data is shared with OpenAI. The API's description does not contain it.</summary>
    public bool? SharedWithOpenai { get; set; }

    /// <summary>The id of an evaluation of the job. The API's description does not contain it.</summary>
    public string? EvalId { get; set; }

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
