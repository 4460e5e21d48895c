namespace OpenAi.ChatKit;

/// <summary>Whether files may be uploaded.</summary>
public sealed partial record ChatKitFileUpload : JsonModel
{
    /// <summary>Whether they may.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The size of a file in megabytes, at most 512.</summary>
    public int? MaxFileSize { get; set; }

    /// <summary>How many files.</summary>
    public int? MaxFiles { get; set; }
}
