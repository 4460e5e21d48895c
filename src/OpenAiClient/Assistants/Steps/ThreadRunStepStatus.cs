namespace OpenAi.Assistants;

/// <summary>How far a step is. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ThreadRunStepStatus
{
    /// <summary>It is at work.</summary>
    public static ThreadRunStepStatus InProgress { get; } = new("in_progress");

    /// <summary>Its run was cancelled.</summary>
    public static ThreadRunStepStatus Cancelled { get; } = new("cancelled");

    /// <summary>It failed: <see cref="ThreadRunStep.LastError"/>.</summary>
    public static ThreadRunStepStatus Failed { get; } = new("failed");

    /// <summary>It is complete.</summary>
    public static ThreadRunStepStatus Completed { get; } = new("completed");

    /// <summary>Its run expired.</summary>
    public static ThreadRunStepStatus Expired { get; } = new("expired");
}
