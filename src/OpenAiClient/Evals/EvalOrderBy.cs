namespace OpenAi.Evals;

/// <summary>The sort key of evaluations. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class EvalOrderBy
{
    /// <summary>The creation time.</summary>
    public static EvalOrderBy CreatedAt { get; } = new("created_at");

    /// <summary>The time of the last change.</summary>
    public static EvalOrderBy UpdatedAt { get; } = new("updated_at");
}
