namespace OpenAi.Evals;

/// <summary>The result of deleting an evaluation.</summary>
public sealed partial record EvalDeleted : ApiResult
{
    /// <summary>The object type, always <c>eval.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>The evaluation.</summary>
    public string EvalId { get; set; } = "";
}
