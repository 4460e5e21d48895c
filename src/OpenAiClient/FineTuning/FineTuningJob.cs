namespace OpenAi.FineTuning;

/// <summary>The training of a model.</summary>
public sealed partial record FineTuningJob : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>fine_tuning.job</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Why it has failed; an empty one, or <see langword="null"/>, when it has not.</summary>
    public FineTuningError? Error { get; set; }

    /// <summary>The name of the trained model; <see langword="null"/> until it is there.</summary>
    public string? FineTunedModel { get; set; }

    /// <summary>When it was done; <see langword="null"/> until then.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>When it will be done, as far as the server can tell.</summary>
    public DateTimeOffset? EstimatedFinish { get; set; }

    /// <summary>The settings, as the server has chosen them.</summary>
    public FineTuningHyperparameters? Hyperparameters { get; set; }

    /// <summary>The model that is trained.</summary>
    public string Model { get; set; } = "";

    /// <summary>The organization that it belongs to.</summary>
    public string OrganizationId { get; set; } = "";

    /// <summary>The files that it has made.</summary>
    public IReadOnlyList<string> ResultFiles { get; set; } = [];

    /// <summary>How far the server is.</summary>
    public FineTuningJobStatus? Status { get; set; }

    /// <summary>How many tokens were trained and are billed; <see langword="null"/> until it is done.</summary>
    public long? TrainedTokens { get; set; }

    /// <summary>The file of examples.</summary>
    public string TrainingFile { get; set; } = "";

    /// <summary>The file of examples to check the training by.</summary>
    public string? ValidationFile { get; set; }

    /// <summary>Where else it is told of.</summary>
    public IReadOnlyList<FineTuningIntegration>? Integrations { get; set; }

    /// <summary>The seed of the training.</summary>
    public long? Seed { get; set; }

    /// <summary>How the model is trained.</summary>
    public FineTuningMethod? Method { get; set; }

    /// <summary>What goes into the name of the trained model.</summary>
    public string? UserProvidedSuffix { get; set; }

    /// <summary>Whether the data is shared with OpenAI. The API's description does not have it.</summary>
    public bool? SharedWithOpenai { get; set; }

    /// <summary>An evaluation that belongs to it. The API's description does not have it.</summary>
    public string? EvalId { get; set; }

    /// <summary>The notes that its owner attached to it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
