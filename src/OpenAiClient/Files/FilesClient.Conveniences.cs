using OpenAi.Http;

namespace OpenAi.Files;

public partial class FilesClient
{
    /// <summary>Uploads a file. <c>POST /files</c></summary>
    /// <param name="file">The file, such as <c>FileUpload.FromPath("examples.jsonl")</c>.</param>
    /// <param name="purpose">The purpose.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The uploaded file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="purpose"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<OpenAiFile> CreateAsync(FileUpload file, FilePurpose purpose, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(purpose);
        return CreateAsync(new FileCreateRequest { File = file, Purpose = purpose }, requestOptions, cancellationToken);
    }

    /// <summary>Uploads a local file. <c>POST /files</c></summary>
    /// <param name="path">The path of the file, such as <c>examples.jsonl</c>.</param>
    /// <param name="purpose">The purpose.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The uploaded file.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank, or <paramref name="purpose"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Files;
    ///
    /// await File.WriteAllTextAsync("notes.txt", "The payment is due in May.");
    /// OpenAiFile file = await openai.Files.UploadAsync("notes.txt", FilePurpose.UserData);
    /// Console.WriteLine(file.Id);
    /// </code>
    /// </example>
    public virtual Task<OpenAiFile> UploadAsync(string path, FilePurpose purpose, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(purpose);
        return CreateAsync(FileUpload.FromPath(path), purpose, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Downloads the content of a file and saves it to a local file. The local file is replaced only when the download is complete: a
    /// download that fails leaves it unchanged. <c>GET /files/{file_id}/content</c>
    /// </summary>
    /// <param name="fileId">The id of the file on the server.</param>
    /// <param name="path">The path of the local file, which is replaced when it exists.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>A task that completes when the file is complete.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank, or <paramref name="fileId"/> is not a valid
    /// id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public virtual Task SaveAsync(string fileId, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Downloads.SaveAsync(() => DownloadAsync(fileId, requestOptions, cancellationToken), path, cancellationToken);

    /// <summary>
    /// Polls a file until the server has processed it. <c>GET /files/{file_id}</c>. Polling ends when the status is <c>processed</c>,
    /// <c>error</c> or <c>deleted</c>, or when the server sends no status. It continues with any other status, also with one that this
    /// version of the library does not know. A file with the status <c>error</c> is returned and does not throw.
    /// </summary>
    /// <param name="fileId">The file.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the polls.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The file, which the server has processed.</returns>
    /// <exception cref="ArgumentException"><paramref name="fileId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A poll failed; the type of the exception says why.</exception>
    public virtual Task<OpenAiFile> PollAsync(
        string fileId, PollingOptions<OpenAiFile>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(fileId), static file => IsDone(file.Status), polling, requestOptions, cancellationToken);

    internal static bool IsDone(FileStatus? status) => status?.Value is null or "" or "processed" or "error" or "deleted";
}
