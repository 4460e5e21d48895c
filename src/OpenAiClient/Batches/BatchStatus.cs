namespace OpenAi.Batches;

/// <summary>The status of a batch. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class BatchStatus
{
    /// <summary>The file is being checked.</summary>
    public static BatchStatus Validating { get; } = new("validating");

    /// <summary>The file was rejected; <see cref="Batch.Errors"/> has the reasons.</summary>
    public static BatchStatus Failed { get; } = new("failed");

    /// <summary>The requests are being processed.</summary>
    public static BatchStatus InProgress { get; } = new("in_progress");

    /// <summary>The results are being written.</summary>
    public static BatchStatus Finalizing { get; } = new("finalizing");

    /// <summary>The batch has an answer or an error for each request.</summary>
    public static BatchStatus Completed { get; } = new("completed");

    /// <summary>The batch did not finish in time; requests that finished in time have results.</summary>
    public static BatchStatus Expired { get; } = new("expired");

    /// <summary>The cancellation was requested.</summary>
    public static BatchStatus Cancelling { get; } = new("cancelling");

    /// <summary>The batch was cancelled; requests that finished before have results.</summary>
    public static BatchStatus Cancelled { get; } = new("cancelled");
}
