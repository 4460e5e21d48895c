namespace OpenAi.Evals;

/// <summary>A request to update an evaluation. <c>POST /evals/{eval_id}</c></summary>
public sealed partial record EvalUpdateRequest : JsonModel
{
    /// <summary>The new name. Default: unchanged.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters. Default:
    /// none.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
