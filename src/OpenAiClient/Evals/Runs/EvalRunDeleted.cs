namespace OpenAi.Evals;

/// <summary>The result of deleting a run.</summary>
public sealed partial record EvalRunDeleted : ApiResult
{
    /// <summary>The object type, always <c>eval.run.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>The run.</summary>
    public string RunId { get; set; } = "";
}
