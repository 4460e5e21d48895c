namespace OpenAi.Assistants;

/// <summary>The status of a step. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadRunStepStatus
{
    /// <summary>The step is in progress.</summary>
    public static ThreadRunStepStatus InProgress { get; } = new("in_progress");

    /// <summary>The run was cancelled.</summary>
    public static ThreadRunStepStatus Cancelled { get; } = new("cancelled");

    /// <summary>The step failed: <see cref="ThreadRunStep.LastError"/>.</summary>
    public static ThreadRunStepStatus Failed { get; } = new("failed");

    /// <summary>The object is complete.</summary>
    public static ThreadRunStepStatus Completed { get; } = new("completed");

    /// <summary>The run expired.</summary>
    public static ThreadRunStepStatus Expired { get; } = new("expired");
}
