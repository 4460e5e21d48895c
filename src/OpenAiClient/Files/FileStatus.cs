namespace OpenAi.Files;

/// <summary>How far the server is with a file. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class FileStatus
{
    /// <summary>It has arrived.</summary>
    public static FileStatus Uploaded { get; } = new("uploaded");

    /// <summary>It is ready for use.</summary>
    public static FileStatus Processed { get; } = new("processed");

    /// <summary>It cannot be used.</summary>
    public static FileStatus Error { get; } = new("error");
}
