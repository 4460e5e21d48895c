namespace OpenAi.Evals;

/// <summary>Whether an evaluation was deleted.</summary>
public sealed partial record EvalDeleted : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>eval.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>The evaluation.</summary>
    public string EvalId { get; set; } = "";
}
