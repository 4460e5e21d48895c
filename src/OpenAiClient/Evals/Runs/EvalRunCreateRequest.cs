namespace OpenAi.Evals;

/// <summary>A request to start a run of an evaluation. <c>POST /evals/{eval_id}/runs</c></summary>
public sealed partial record EvalRunCreateRequest : JsonModel
{
    /// <summary>The name. Default: none.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters. Default:
    /// none.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The data, and the model to evaluate.</summary>
    public required EvalRunDataSource DataSource { get; set; }
}
