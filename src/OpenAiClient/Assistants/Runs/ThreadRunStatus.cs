namespace OpenAi.Assistants;

/// <summary>The status of a run. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadRunStatus
{
    /// <summary>The run waits in the queue.</summary>
    public static ThreadRunStatus Queued { get; } = new("queued");

    /// <summary>The model or a tool is working.</summary>
    public static ThreadRunStatus InProgress { get; } = new("in_progress");

    /// <summary>The run waits for the results of functions: <see cref="ThreadRun.RequiredAction"/>.</summary>
    public static ThreadRunStatus RequiresAction { get; } = new("requires_action");

    /// <summary>The run is being cancelled.</summary>
    public static ThreadRunStatus Cancelling { get; } = new("cancelling");

    /// <summary>The object was cancelled.</summary>
    public static ThreadRunStatus Cancelled { get; } = new("cancelled");

    /// <summary>The run failed: <see cref="ThreadRun.LastError"/>.</summary>
    public static ThreadRunStatus Failed { get; } = new("failed");

    /// <summary>The object is complete.</summary>
    public static ThreadRunStatus Completed { get; } = new("completed");

    /// <summary>The run ended early: <see cref="ThreadRun.IncompleteDetails"/>.</summary>
    public static ThreadRunStatus Incomplete { get; } = new("incomplete");

    /// <summary>The results of functions were not submitted in time, within ten minutes.</summary>
    public static ThreadRunStatus Expired { get; } = new("expired");
}
