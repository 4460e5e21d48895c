namespace OpenAi.Evals;

/// <summary>What evaluations are ordered by. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class EvalOrderBy
{
    /// <summary>The time of creation.</summary>
    public static EvalOrderBy CreatedAt { get; } = new("created_at");

    /// <summary>The time of the last change.</summary>
    public static EvalOrderBy UpdatedAt { get; } = new("updated_at");
}
