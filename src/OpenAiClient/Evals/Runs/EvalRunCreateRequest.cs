namespace OpenAi.Evals;

/// <summary>A run of an evaluation to begin. <c>POST /evals/{eval_id}/runs</c></summary>
public sealed partial record EvalRunCreateRequest : JsonModel
{
    /// <summary>Its name. Default: none.</summary>
    public string? Name { get; set; }

    /// <summary>Notes to attach: at most 16, names up to 64 characters, texts up to 512. Default: none.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The data, and the model that is asked.</summary>
    public required EvalRunDataSource DataSource { get; set; }
}
