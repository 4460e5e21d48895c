namespace OpenAi.Evals;

/// <summary>What to change of an evaluation. <c>POST /evals/{eval_id}</c></summary>
public sealed partial record EvalUpdateRequest : JsonModel
{
    /// <summary>Its new name. Default: as it is.</summary>
    public string? Name { get; set; }

    /// <summary>Notes to attach: at most 16, names up to 64 characters, texts up to 512. Default: none.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
