namespace OpenAi.Evals;

/// <summary>How far the server is with a run. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class EvalRunStatus
{
    /// <summary>It waits.</summary>
    public static EvalRunStatus Queued { get; } = new("queued");

    /// <summary>It is under way.</summary>
    public static EvalRunStatus InProgress { get; } = new("in_progress");

    /// <summary>It is done.</summary>
    public static EvalRunStatus Completed { get; } = new("completed");

    /// <summary>It was cancelled.</summary>
    public static EvalRunStatus Canceled { get; } = new("canceled");

    /// <summary>It has failed; <see cref="EvalRun.Error"/> says why.</summary>
    public static EvalRunStatus Failed { get; } = new("failed");
}
