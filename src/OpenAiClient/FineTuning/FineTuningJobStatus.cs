namespace OpenAi.FineTuning;

/// <summary>How far the server is with a training. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class FineTuningJobStatus
{
    /// <summary>The files are being checked.</summary>
    public static FineTuningJobStatus ValidatingFiles { get; } = new("validating_files");

    /// <summary>It waits.</summary>
    public static FineTuningJobStatus Queued { get; } = new("queued");

    /// <summary>The model is being trained.</summary>
    public static FineTuningJobStatus Running { get; } = new("running");

    /// <summary>A pause was asked for.</summary>
    public static FineTuningJobStatus Pausing { get; } = new("pausing");

    /// <summary>It is paused.</summary>
    public static FineTuningJobStatus Paused { get; } = new("paused");

    /// <summary>The trained model is there.</summary>
    public static FineTuningJobStatus Succeeded { get; } = new("succeeded");

    /// <summary>It has failed; <see cref="FineTuningJob.Error"/> says why.</summary>
    public static FineTuningJobStatus Failed { get; } = new("failed");

    /// <summary>It was cancelled.</summary>
    public static FineTuningJobStatus Cancelled { get; } = new("cancelled");
}
