namespace OpenAi.FineTuning;

/// <summary>A training to begin. <c>POST /fine_tuning/jobs</c></summary>
public sealed partial record FineTuningJobCreateRequest : JsonModel
{
    /// <summary>The model to train.</summary>
    public required string Model { get; set; }

    /// <summary>The file of examples, uploaded for <see cref="FilePurpose.FineTune"/>.</summary>
    public required string TrainingFile { get; set; }

    /// <summary>The settings.</summary>
    [Obsolete("The API has replaced hyperparameters by method: use Method.")]
    public FineTuningHyperparameters? Hyperparameters { get; set; }

    /// <summary>Up to 64 characters that go into the name of the trained model. Default: none.</summary>
    public string? Suffix { get; set; }

    /// <summary>The file of examples to check the training by. Default: none.</summary>
    public string? ValidationFile { get; set; }

    /// <summary>Where else the training is told of. Default: nowhere.</summary>
    public IReadOnlyList<FineTuningIntegration>? Integrations { get; set; }

    /// <summary>Asks for the same training from the same request, as far as the server can. Default: the server chooses.</summary>
    public int? Seed { get; set; }

    /// <summary>How the model is trained. Default: by examples.</summary>
    public FineTuningMethod? Method { get; set; }

    /// <summary>Notes to attach: at most 16, names up to 64 characters, texts up to 512. Default: none.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
