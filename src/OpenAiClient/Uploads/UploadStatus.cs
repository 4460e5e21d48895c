namespace OpenAi.Uploads;

/// <summary>Where an upload stands. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class UploadStatus
{
    /// <summary>It takes parts.</summary>
    public static UploadStatus Pending { get; } = new("pending");

    /// <summary>Its file is there.</summary>
    public static UploadStatus Completed { get; } = new("completed");

    /// <summary>It was given up.</summary>
    public static UploadStatus Cancelled { get; } = new("cancelled");

    /// <summary>It was not completed in time.</summary>
    public static UploadStatus Expired { get; } = new("expired");
}
