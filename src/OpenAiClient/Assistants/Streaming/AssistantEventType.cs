namespace OpenAi.Assistants;

/// <summary>The type of an event of a stream. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class AssistantEventType
{
    /// <summary>A thread was created.</summary>
    public static AssistantEventType ThreadCreated { get; } = new("thread.created");

    /// <summary>A run was created.</summary>
    public static AssistantEventType RunCreated { get; } = new("thread.run.created");

    /// <summary>A run is queued.</summary>
    public static AssistantEventType RunQueued { get; } = new("thread.run.queued");

    /// <summary>A run started.</summary>
    public static AssistantEventType RunInProgress { get; } = new("thread.run.in_progress");

    /// <summary>A run waits for the results of functions.</summary>
    public static AssistantEventType RunRequiresAction { get; } = new("thread.run.requires_action");

    /// <summary>A run is complete.</summary>
    public static AssistantEventType RunCompleted { get; } = new("thread.run.completed");

    /// <summary>A run ended early.</summary>
    public static AssistantEventType RunIncomplete { get; } = new("thread.run.incomplete");

    /// <summary>A run failed.</summary>
    public static AssistantEventType RunFailed { get; } = new("thread.run.failed");

    /// <summary>A run is being cancelled.</summary>
    public static AssistantEventType RunCancelling { get; } = new("thread.run.cancelling");

    /// <summary>A run was cancelled.</summary>
    public static AssistantEventType RunCancelled { get; } = new("thread.run.cancelled");

    /// <summary>A run expired.</summary>
    public static AssistantEventType RunExpired { get; } = new("thread.run.expired");

    /// <summary>A step was created.</summary>
    public static AssistantEventType RunStepCreated { get; } = new("thread.run.step.created");

    /// <summary>A step started.</summary>
    public static AssistantEventType RunStepInProgress { get; } = new("thread.run.step.in_progress");

    /// <summary>A step has new content.</summary>
    public static AssistantEventType RunStepDelta { get; } = new("thread.run.step.delta");

    /// <summary>A step is complete.</summary>
    public static AssistantEventType RunStepCompleted { get; } = new("thread.run.step.completed");

    /// <summary>A step failed.</summary>
    public static AssistantEventType RunStepFailed { get; } = new("thread.run.step.failed");

    /// <summary>A step was cancelled.</summary>
    public static AssistantEventType RunStepCancelled { get; } = new("thread.run.step.cancelled");

    /// <summary>A step expired.</summary>
    public static AssistantEventType RunStepExpired { get; } = new("thread.run.step.expired");

    /// <summary>A message was created.</summary>
    public static AssistantEventType MessageCreated { get; } = new("thread.message.created");

    /// <summary>A message started.</summary>
    public static AssistantEventType MessageInProgress { get; } = new("thread.message.in_progress");

    /// <summary>A message has new content.</summary>
    public static AssistantEventType MessageDelta { get; } = new("thread.message.delta");

    /// <summary>A message is complete.</summary>
    public static AssistantEventType MessageCompleted { get; } = new("thread.message.completed");

    /// <summary>A message ended early.</summary>
    public static AssistantEventType MessageIncomplete { get; } = new("thread.message.incomplete");
}
