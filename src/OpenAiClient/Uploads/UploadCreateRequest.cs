namespace OpenAi.Uploads;

/// <summary>A file that shall arrive in parts. <c>POST /uploads</c></summary>
public sealed partial record UploadCreateRequest : JsonModel
{
    /// <summary>The name of the file.</summary>
    public required string Filename { get; set; }

    /// <summary>What the file is for.</summary>
    public required FilePurpose Purpose { get; set; }

    /// <summary>How many bytes the file has, all parts together. The API takes up to 8 GB.</summary>
    public required long Bytes { get; set; }

    /// <summary>The media type, such as <c>text/jsonl</c>: one that the API supports for the purpose.</summary>
    public required string MimeType { get; set; }

    /// <summary>When the server deletes the file. Default: the server's, which is 30 days for batches and never for others.</summary>
    public FileExpirationAfter? ExpiresAfter { get; set; }
}
