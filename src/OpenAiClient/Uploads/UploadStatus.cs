namespace OpenAi.Uploads;

/// <summary>The status of an upload. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class UploadStatus
{
    /// <summary>The upload accepts parts.</summary>
    public static UploadStatus Pending { get; } = new("pending");

    /// <summary>The upload is completed, and its file exists.</summary>
    public static UploadStatus Completed { get; } = new("completed");

    /// <summary>The upload was cancelled.</summary>
    public static UploadStatus Cancelled { get; } = new("cancelled");

    /// <summary>The upload was not completed in time.</summary>
    public static UploadStatus Expired { get; } = new("expired");
}
