namespace OpenAi.Evals;

/// <summary>Whether a run was deleted.</summary>
public sealed partial record EvalRunDeleted : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>eval.run.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>The run.</summary>
    public string RunId { get; set; } = "";
}
