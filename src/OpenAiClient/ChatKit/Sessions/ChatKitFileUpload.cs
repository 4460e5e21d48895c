namespace OpenAi.ChatKit;

/// <summary>Whether files may be uploaded.</summary>
public sealed partial record ChatKitFileUpload : JsonModel
{
    /// <summary>Whether uploads are allowed.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The maximum size of a file in megabytes, at most 512.</summary>
    public int? MaxFileSize { get; set; }

    /// <summary>The maximum number of files.</summary>
    public int? MaxFiles { get; set; }
}
