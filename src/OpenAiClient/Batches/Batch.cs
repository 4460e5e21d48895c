using OpenAi.Json;
using OpenAi.Responses;

namespace OpenAi.Batches;

/// <summary>Many requests that the server carries out together.</summary>
public sealed partial record Batch : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>batch</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The operation that all its requests ask for.</summary>
    public BatchEndpoint? Endpoint { get; set; }

    /// <summary>The model that its requests name; <see langword="null"/> when the server does not say.</summary>
    public string? Model { get; set; }

    /// <summary>What is wrong with its file, for a batch that <see cref="BatchStatus.Failed"/>; else <see langword="null"/>.</summary>
    public BatchErrors? Errors { get; set; }

    /// <summary>The file with its requests.</summary>
    public string InputFileId { get; set; } = "";

    /// <summary>The time within which the server carries it out, <c>24h</c>.</summary>
    public string CompletionWindow { get; set; } = "";

    /// <summary>How far the server is.</summary>
    public BatchStatus? Status { get; set; }

    /// <summary>The file with the answers; <see langword="null"/> while there is none, and when no request has succeeded.</summary>
    public string? OutputFileId { get; set; }

    /// <summary>The file with the requests that failed; <see langword="null"/> while there is none, and when none has failed.</summary>
    public string? ErrorFileId { get; set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the server began to work on it.</summary>
    public DateTimeOffset? InProgressAt { get; set; }

    /// <summary>When it expires unless it is complete.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>When the server began to write its files.</summary>
    public DateTimeOffset? FinalizingAt { get; set; }

    /// <summary>When it was complete.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>When it was refused.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>When it expired.</summary>
    public DateTimeOffset? ExpiredAt { get; set; }

    /// <summary>When its end was asked for.</summary>
    public DateTimeOffset? CancellingAt { get; set; }

    /// <summary>When it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>How many requests it has, and what became of them.</summary>
    public BatchRequestCounts? RequestCounts { get; set; }

    /// <summary>The tokens of all its requests; of older batches <see langword="null"/>.</summary>
    public ResponseUsage? Usage { get; set; }

    /// <summary>The notes that its owner attached to it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
