namespace OpenAi.Files;

/// <summary>The processing status of a file. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class FileStatus
{
    /// <summary>The file is uploaded.</summary>
    public static FileStatus Uploaded { get; } = new("uploaded");

    /// <summary>It is ready for use.</summary>
    public static FileStatus Processed { get; } = new("processed");

    /// <summary>The file cannot be used.</summary>
    public static FileStatus Error { get; } = new("error");
}
