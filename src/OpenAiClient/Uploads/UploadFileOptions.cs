namespace OpenAi.Uploads;

/// <summary>Options of <see cref="UploadsClient.UploadFileAsync"/>.</summary>
/// <example>
/// <code>
/// using OpenAi.Uploads;
///
/// File.WriteAllText("book.txt", "A long book.");
/// var file = await openai.Uploads.UploadFileAsync(FileUpload.FromPath("book.txt"), FilePurpose.UserData, new UploadFileOptions { MaxConcurrency = 4 });
/// Console.WriteLine(file.Id);
/// </code>
/// </example>
public sealed class UploadFileOptions
{
    /// <summary>
    /// The size of a part in bytes; the last may be smaller. Default: 64 MiB, the maximum of the API. With smaller parts, a retry sends
    /// less again.
    /// </summary>
    public long PartSize { get; set; } = 64L * 1024 * 1024;

    /// <summary>
    /// The number of parts that are sent at the same time. Default: 4. They share the bandwidth: on a slow connection, all of them must be
    /// sent within <see cref="OpenAiClientOptions.AttemptTimeout"/>.
    /// </summary>
    public int MaxConcurrency { get; set; } = 4;

    /// <summary>
    /// The media type to send. Default: <see langword="null"/>, that of the file (<see cref="FileUpload.MediaType"/>).
    /// </summary>
    public string? MimeType { get; set; }

    /// <summary>
    /// The time after which the server deletes the file. Default: the server's, which is 30 days for batches and never for other purposes.
    /// </summary>
    public FileExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>The MD5 checksum of the file, for the server to verify. Default: <see langword="null"/>, no verification.</summary>
    public string? Md5 { get; set; }

    /// <summary>
    /// Receives the progress after each piece that is sent. The reports are made in order, one at a time, but a <see cref="Progress{T}"/>
    /// may deliver them out of order. Default: <see langword="null"/>.
    /// </summary>
    public IProgress<UploadProgress>? Progress { get; set; }
}
