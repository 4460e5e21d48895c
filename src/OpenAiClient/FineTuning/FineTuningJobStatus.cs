namespace OpenAi.FineTuning;

/// <summary>The status of a fine-tuning job. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class FineTuningJobStatus
{
    /// <summary>The files are being checked.</summary>
    public static FineTuningJobStatus ValidatingFiles { get; } = new("validating_files");

    /// <summary>It is queued.</summary>
    public static FineTuningJobStatus Queued { get; } = new("queued");

    /// <summary>The model is being trained.</summary>
    public static FineTuningJobStatus Running { get; } = new("running");

    /// <summary>A pause was requested.</summary>
    public static FineTuningJobStatus Pausing { get; } = new("pausing");

    /// <summary>The job is paused.</summary>
    public static FineTuningJobStatus Paused { get; } = new("paused");

    /// <summary>The fine-tuned model is available.</summary>
    public static FineTuningJobStatus Succeeded { get; } = new("succeeded");

    /// <summary>The job failed; <see cref="FineTuningJob.Error"/> has the reason.</summary>
    public static FineTuningJobStatus Failed { get; } = new("failed");

    /// <summary>It was cancelled.</summary>
    public static FineTuningJobStatus Cancelled { get; } = new("cancelled");
}
