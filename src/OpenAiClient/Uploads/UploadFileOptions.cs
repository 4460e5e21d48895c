namespace OpenAi.Uploads;

/// <summary>How <see cref="UploadsClient.UploadFileAsync"/> sends a file.</summary>
public sealed class UploadFileOptions
{
    /// <summary>
    /// How many bytes a part has; the last may have fewer. Default: 64 MiB, the most that the API takes. Smaller parts lose less
    /// when one must be sent again.
    /// </summary>
    public long PartSize { get; set; } = 64L * 1024 * 1024;

    /// <summary>
    /// How many parts are sent at the same time. Default: 4. They share the line: where it is slow, so many parts must fit
    /// through it within <see cref="OpenAiClientOptions.AttemptTimeout"/>.
    /// </summary>
    public int MaxConcurrency { get; set; } = 4;

    /// <summary>
    /// The media type that the server is told. Default: <see langword="null"/>, the file's own, or where that says nothing
    /// (<c>application/octet-stream</c>), the one that the name's ending stands for.
    /// </summary>
    public string? MimeType { get; set; }

    /// <summary>When the server deletes the file. Default: the server's, which is 30 days for batches and never for others.</summary>
    public FileExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>The MD5 checksum of the file, for the server to verify. Default: <see langword="null"/>, no verification.</summary>
    public string? Md5 { get; set; }

    /// <summary>
    /// Is told how far the upload is, after each piece that is sent. A <see cref="Progress{T}"/> may deliver its reports out of
    /// order; they are made in order, one at a time. Default: <see langword="null"/>.
    /// </summary>
    public IProgress<UploadProgress>? Progress { get; set; }
}
