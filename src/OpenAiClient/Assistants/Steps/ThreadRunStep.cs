using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A step of a run.</summary>
public sealed partial record ThreadRunStep : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>thread.run.step</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Its assistant.</summary>
    public string AssistantId { get; set; } = "";

    /// <summary>Its thread.</summary>
    public string ThreadId { get; set; } = "";

    /// <summary>Its run.</summary>
    public string RunId { get; set; } = "";

    /// <summary>The kind of step.</summary>
    public ThreadRunStepType? Type { get; set; }

    /// <summary>How far it is.</summary>
    public ThreadRunStepStatus? Status { get; set; }

    /// <summary>What it does.</summary>
    public ThreadRunStepDetails? StepDetails { get; set; }

    /// <summary>Why it failed.</summary>
    public ThreadRunError? LastError { get; set; }

    /// <summary>When it will expire.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>When it expired.</summary>
    public DateTimeOffset? ExpiredAt { get; set; }

    /// <summary>When it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>When it failed.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>When it was complete.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>The pairs that are kept with it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>How many tokens it has used; <see langword="null"/> until it ends.</summary>
    public ThreadRunUsage? Usage { get; set; }
}
