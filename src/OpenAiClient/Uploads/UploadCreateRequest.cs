namespace OpenAi.Uploads;

/// <summary>A request to start an upload in parts. <c>POST /uploads</c></summary>
public sealed partial record UploadCreateRequest : JsonModel
{
    /// <summary>The name of the file.</summary>
    public required string Filename { get; set; }

    /// <summary>The purpose of the file.</summary>
    public required FilePurpose Purpose { get; set; }

    /// <summary>The size of the file in bytes, at most 8 GB.</summary>
    public required long Bytes { get; set; }

    /// <summary>The media type, such as <c>text/jsonl</c>; the API must support it for the purpose.</summary>
    public required string MimeType { get; set; }

    /// <summary>
    /// The time after which the server deletes the file. Default: the server's, which is 30 days for batches and never for other purposes.
    /// </summary>
    public FileExpirationAfter? ExpiresAfter { get; set; }
}
