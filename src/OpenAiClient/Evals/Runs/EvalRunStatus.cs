namespace OpenAi.Evals;

/// <summary>The status of a run. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class EvalRunStatus
{
    /// <summary>It is queued.</summary>
    public static EvalRunStatus Queued { get; } = new("queued");

    /// <summary>The run is in progress.</summary>
    public static EvalRunStatus InProgress { get; } = new("in_progress");

    /// <summary>The run is completed.</summary>
    public static EvalRunStatus Completed { get; } = new("completed");

    /// <summary>It was cancelled.</summary>
    public static EvalRunStatus Canceled { get; } = new("canceled");

    /// <summary>The run failed; <see cref="EvalRun.Error"/> has the reason.</summary>
    public static EvalRunStatus Failed { get; } = new("failed");
}
