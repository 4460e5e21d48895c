using OpenAi.Http;

namespace OpenAi.Files;

public partial class FilesClient
{
    /// <summary>Uploads a file. <c>POST /files</c></summary>
    /// <param name="file">The file, such as <c>FileUpload.FromPath("examples.jsonl")</c>.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <returns>The file as the server has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<OpenAiFile> CreateAsync(FileUpload file, FilePurpose purpose, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return CreateAsync(new FileCreateRequest { File = file, Purpose = purpose }, requestOptions, cancellationToken);
    }

    /// <summary>Uploads a file of the file system. <c>POST /files</c></summary>
    /// <param name="path">The file, such as <c>examples.jsonl</c>.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <returns>The file as the server has it.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<OpenAiFile> UploadAsync(string path, FilePurpose purpose, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return CreateAsync(FileUpload.FromPath(path), purpose, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Downloads what is in a file to a file of the file system, which is put in its place only when it is complete: a
    /// download that fails leaves what was there before. <c>GET /files/{file_id}/content</c>
    /// </summary>
    /// <param name="fileId">The file on the server.</param>
    /// <param name="path">The file to write, replaced when it exists.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the download.</param>
    /// <returns>A task that ends when the file is complete.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank, or <paramref name="fileId"/> is no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public virtual Task DownloadAsync(string fileId, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Downloads.SaveAsync(() => DownloadAsync(fileId, requestOptions, cancellationToken), path, cancellationToken);

    /// <summary>
    /// Asks for a file again and again until the server is done with it. <c>GET /files/{file_id}</c>. Done is a file that is
    /// <c>processed</c>, <c>error</c> or <c>deleted</c>, and one whose status the server no longer tells. Any other status,
    /// also one that this version does not know, goes on waiting. A file in <c>error</c> is returned, not thrown.
    /// </summary>
    /// <param name="fileId">The file.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">What each of the questions does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>The file as it is when the server is done.</returns>
    /// <exception cref="ArgumentException"><paramref name="fileId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A question failed; the type says how.</exception>
    public virtual Task<OpenAiFile> WaitUntilProcessedAsync(
        string fileId, PollingOptions<OpenAiFile>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(fileId), static file => IsDone(file.Status), polling, requestOptions, cancellationToken);

    internal static bool IsDone(FileStatus? status) => status?.Value is null or "" or "processed" or "error" or "deleted";
}
