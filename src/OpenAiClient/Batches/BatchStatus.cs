namespace OpenAi.Batches;

/// <summary>How far the server is with a batch. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class BatchStatus
{
    /// <summary>Its file is being checked.</summary>
    public static BatchStatus Validating { get; } = new("validating");

    /// <summary>Its file was refused; <see cref="Batch.Errors"/> says why.</summary>
    public static BatchStatus Failed { get; } = new("failed");

    /// <summary>Its requests are being carried out.</summary>
    public static BatchStatus InProgress { get; } = new("in_progress");

    /// <summary>Its results are being written.</summary>
    public static BatchStatus Finalizing { get; } = new("finalizing");

    /// <summary>It is done, with an answer or an error for each request.</summary>
    public static BatchStatus Completed { get; } = new("completed");

    /// <summary>Its time was over; what was done by then has results.</summary>
    public static BatchStatus Expired { get; } = new("expired");

    /// <summary>Its end was asked for.</summary>
    public static BatchStatus Cancelling { get; } = new("cancelling");

    /// <summary>It was cancelled; what was done by then has results.</summary>
    public static BatchStatus Cancelled { get; } = new("cancelled");
}
