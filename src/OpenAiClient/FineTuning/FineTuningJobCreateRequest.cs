namespace OpenAi.FineTuning;

/// <summary>A request to start a fine-tuning job. <c>POST /fine_tuning/jobs</c></summary>
public sealed partial record FineTuningJobCreateRequest : JsonModel
{
    /// <summary>The model to fine-tune.</summary>
    public required string Model { get; set; }

    /// <summary>The id of the training file, uploaded for <see cref="FilePurpose.FineTune"/>.</summary>
    public required string TrainingFile { get; set; }

    /// <summary>The hyperparameters.</summary>
    [Obsolete("The API has replaced hyperparameters with method: use Method.")]
    public FineTuningHyperparameters? Hyperparameters { get; set; }

    /// <summary>The suffix of the name of the fine-tuned model, at most 64 characters. Default: none.</summary>
    public string? Suffix { get; set; }

    /// <summary>The id of the validation file. Default: none.</summary>
    public string? ValidationFile { get; set; }

    /// <summary>The services to which the job is reported. Default: none.</summary>
    public IReadOnlyList<FineTuningIntegration>? Integrations { get; set; }

    /// <summary>
    /// The seed, with which equal requests should give equal models as far as the server can. Default: chosen by the server.
    /// </summary>
    public int? Seed { get; set; }

    /// <summary>The fine-tuning method. Default: supervised.</summary>
    public FineTuningMethod? Method { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters. Default:
    /// none.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
