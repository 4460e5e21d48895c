using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>An assistant at work on a thread.</summary>
public sealed partial record ThreadRun : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>thread.run</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Its thread.</summary>
    public string ThreadId { get; set; } = "";

    /// <summary>Its assistant.</summary>
    public string AssistantId { get; set; } = "";

    /// <summary>How far it is.</summary>
    public ThreadRunStatus? Status { get; set; }

    /// <summary>What it waits for, when it does.</summary>
    public ThreadRunRequiredAction? RequiredAction { get; set; }

    /// <summary>Why it failed.</summary>
    public ThreadRunError? LastError { get; set; }

    /// <summary>When it will expire.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>When it failed.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>When it was complete.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>Why it ended early.</summary>
    public ThreadRunIncompleteDetails? IncompleteDetails { get; set; }

    /// <summary>The model.</summary>
    public string Model { get; set; } = "";

    /// <summary>What the model was told before everything else.</summary>
    public string? Instructions { get; set; }

    /// <summary>The tools it may use.</summary>
    public IReadOnlyList<AssistantTool> Tools { get; set; } = [];

    /// <summary>What the tools work with.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>The pairs that are kept with it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>How many tokens it has used; <see langword="null"/> until it ends.</summary>
    public ThreadRunUsage? Usage { get; set; }

    /// <summary>How much a reasoning model thinks. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>How varied the answer is, from 0 to 2.</summary>
    public double? Temperature { get; set; }

    /// <summary>The share of probability that is considered, from 0 to 1.</summary>
    public double? TopP { get; set; }

    /// <summary>The most tokens that may go in during the whole run, at least 256; at the limit the run ends as incomplete.</summary>
    public long? MaxPromptTokens { get; set; }

    /// <summary>The most tokens that may come out during the whole run, at least 256; at the limit the run ends as incomplete.</summary>
    public long? MaxCompletionTokens { get; set; }

    /// <summary>How the thread is shortened before the model reads it. Default: as the server does.</summary>
    public AssistantTruncation? TruncationStrategy { get; set; }

    /// <summary>Which tools the model may or must use. Default: <see cref="AssistantToolChoice.Auto"/>.</summary>
    public AssistantToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model may ask for several functions at once. Default: the server's, <see langword="true"/>.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>What the answer must look like. Default: <see cref="AssistantResponseFormat.Auto"/>.</summary>
    public AssistantResponseFormat? ResponseFormat { get; set; }

    /// <summary>
    /// Whether the server is at work on it: it is queued, in progress, or being cancelled. With any other status, also
    /// one that this version does not know, it goes no further by itself.
    /// </summary>
    [JsonIgnore]
    public bool IsRunning => Status?.Value is "queued" or "in_progress" or "cancelling";

    /// <summary>Makes sure that the run is complete.</summary>
    /// <returns>The run itself.</returns>
    /// <exception cref="ThreadRunException">It is not: it failed, was cancelled, expired, ended early, or is not done.</exception>
    public ThreadRun EnsureCompleted() => Status == ThreadRunStatus.Completed ? this : throw new ThreadRunException(this);
}
