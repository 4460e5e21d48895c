using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A run of an assistant on a thread.</summary>
public sealed partial record ThreadRun : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>thread.run</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The thread.</summary>
    public string ThreadId { get; set; } = "";

    /// <summary>The assistant.</summary>
    public string AssistantId { get; set; } = "";

    /// <summary>The status.</summary>
    public ThreadRunStatus? Status { get; set; }

    /// <summary>The action that the run waits for; <see langword="null"/> when it waits for none.</summary>
    public ThreadRunRequiredAction? RequiredAction { get; set; }

    /// <summary>The error that made it fail.</summary>
    public ThreadRunError? LastError { get; set; }

    /// <summary>The time when it will expire.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The time when the run started.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>The time when it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>The time when it failed.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>The time when it was complete.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>The reason why it ended early.</summary>
    public ThreadRunIncompleteDetails? IncompleteDetails { get; set; }

    /// <summary>The model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The system instructions for the model.</summary>
    public string? Instructions { get; set; }

    /// <summary>The tools that the assistant may use.</summary>
    public IReadOnlyList<AssistantTool> Tools { get; set; } = [];

    /// <summary>The resources that the tools use.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The number of tokens used; <see langword="null"/> until the run has ended.</summary>
    public ThreadRunUsage? Usage { get; set; }

    /// <summary>The reasoning effort of a reasoning model. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>The sampling temperature, from 0 to 2.</summary>
    public double? Temperature { get; set; }

    /// <summary>The nucleus sampling value (top p), from 0 to 1.</summary>
    public double? TopP { get; set; }

    /// <summary>The maximum number of input tokens during the whole run, at least 256; at the limit the run ends as incomplete.</summary>
    public long? MaxPromptTokens { get; set; }

    /// <summary>The maximum number of output tokens during the whole run, at least 256; at the limit the run ends as incomplete.</summary>
    public long? MaxCompletionTokens { get; set; }

    /// <summary>The way the thread is truncated before the model reads it. Default: the server's.</summary>
    public AssistantTruncation? TruncationStrategy { get; set; }

    /// <summary>The tools that the model may or must use. Default: <see cref="AssistantToolChoice.Auto"/>.</summary>
    public AssistantToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model may call several functions at once. Default: the server's, <see langword="true"/>.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>The required format of the answer. Default: <see cref="AssistantResponseFormat.Auto"/>.</summary>
    public AssistantResponseFormat? ResponseFormat { get; set; }

    /// <summary>
    /// Whether the server works on the run: it is queued, in progress, or being cancelled. A run with any other status, also one that this
    /// version of the library does not know, does not continue without a further call.
    /// </summary>
    [JsonIgnore]
    public bool IsRunning => Status?.Value is "queued" or "in_progress" or "cancelling";

    /// <summary>Checks that the run is completed.</summary>
    /// <returns>The run itself.</returns>
    /// <exception cref="ThreadRunException">The run failed, was cancelled, expired, ended early, or has not ended.</exception>
    public ThreadRun EnsureCompleted() => Status == ThreadRunStatus.Completed ? this : throw new ThreadRunException(this);
}
