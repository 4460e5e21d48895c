using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A step of a run.</summary>
public sealed partial record ThreadRunStep : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>thread.run.step</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The assistant.</summary>
    public string AssistantId { get; set; } = "";

    /// <summary>The thread.</summary>
    public string ThreadId { get; set; } = "";

    /// <summary>The run.</summary>
    public string RunId { get; set; } = "";

    /// <summary>The kind of step.</summary>
    public ThreadRunStepType? Type { get; set; }

    /// <summary>The status.</summary>
    public ThreadRunStepStatus? Status { get; set; }

    /// <summary>The details of the step.</summary>
    public ThreadRunStepDetails? StepDetails { get; set; }

    /// <summary>The error that made it fail.</summary>
    public ThreadRunError? LastError { get; set; }

    /// <summary>The time when it will expire.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The time when it expired.</summary>
    public DateTimeOffset? ExpiredAt { get; set; }

    /// <summary>The time when it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>The time when it failed.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>The time when it was complete.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The number of tokens used; <see langword="null"/> until the run has ended.</summary>
    public ThreadRunUsage? Usage { get; set; }
}
