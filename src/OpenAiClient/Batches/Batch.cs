using OpenAi.Json;
using OpenAi.Responses;

namespace OpenAi.Batches;

/// <summary>A set of requests that the server processes together.</summary>
public sealed partial record Batch : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>batch</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The endpoint of all its requests.</summary>
    public BatchEndpoint? Endpoint { get; set; }

    /// <summary>The model of its requests; <see langword="null"/> when the server does not send it.</summary>
    public string? Model { get; set; }

    /// <summary>The errors in its file when the batch is <see cref="BatchStatus.Failed"/>; else <see langword="null"/>.</summary>
    public BatchErrors? Errors { get; set; }

    /// <summary>The file with the requests.</summary>
    public string InputFileId { get; set; } = "";

    /// <summary>The time within which the server processes the batch, <c>24h</c>.</summary>
    public string CompletionWindow { get; set; } = "";

    /// <summary>The status.</summary>
    public BatchStatus? Status { get; set; }

    /// <summary>The file with the answers; <see langword="null"/> until it exists, and when no request succeeded.</summary>
    public string? OutputFileId { get; set; }

    /// <summary>The file with the requests that failed; <see langword="null"/> until it exists, and when none failed.</summary>
    public string? ErrorFileId { get; set; }

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time when the server started to process the batch.</summary>
    public DateTimeOffset? InProgressAt { get; set; }

    /// <summary>The time when the batch expires unless it is complete.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The time when the server started to write the result files.</summary>
    public DateTimeOffset? FinalizingAt { get; set; }

    /// <summary>The time when it was complete.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>The time when the batch failed.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>The time when it expired.</summary>
    public DateTimeOffset? ExpiredAt { get; set; }

    /// <summary>The time when the cancellation was requested.</summary>
    public DateTimeOffset? CancellingAt { get; set; }

    /// <summary>The time when it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>The number of requests, by their status.</summary>
    public BatchRequestCounts? RequestCounts { get; set; }

    /// <summary>The tokens used by all requests; <see langword="null"/> for older batches.</summary>
    public ResponseUsage? Usage { get; set; }

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
