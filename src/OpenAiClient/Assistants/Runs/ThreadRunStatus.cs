namespace OpenAi.Assistants;

/// <summary>How far a run is. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ThreadRunStatus
{
    /// <summary>It waits for its turn.</summary>
    public static ThreadRunStatus Queued { get; } = new("queued");

    /// <summary>The model or a tool is at work.</summary>
    public static ThreadRunStatus InProgress { get; } = new("in_progress");

    /// <summary>It waits for the results of functions: <see cref="ThreadRun.RequiredAction"/>.</summary>
    public static ThreadRunStatus RequiresAction { get; } = new("requires_action");

    /// <summary>It is being cancelled.</summary>
    public static ThreadRunStatus Cancelling { get; } = new("cancelling");

    /// <summary>It was cancelled.</summary>
    public static ThreadRunStatus Cancelled { get; } = new("cancelled");

    /// <summary>It failed: <see cref="ThreadRun.LastError"/>.</summary>
    public static ThreadRunStatus Failed { get; } = new("failed");

    /// <summary>It is complete.</summary>
    public static ThreadRunStatus Completed { get; } = new("completed");

    /// <summary>It ended early: <see cref="ThreadRun.IncompleteDetails"/>.</summary>
    public static ThreadRunStatus Incomplete { get; } = new("incomplete");

    /// <summary>The results of functions did not come in time, within ten minutes.</summary>
    public static ThreadRunStatus Expired { get; } = new("expired");
}
