using OpenAi.Files;
using OpenAi.Http;

namespace OpenAi.VectorStores;

public partial class VectorStoreFilesClient
{
    /// <summary>
    /// Polls a file until the server has processed it. <c>GET /vector_stores/{vector_store_id}/files/{file_id}</c>. Polling ends when the
    /// status is <c>completed</c>, <c>failed</c> or <c>cancelled</c>, or when there is none. It continues with any other status, also with
    /// one that this version of the library does not know. A file that failed is returned and does not throw.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="fileId">The file.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the polls.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The file, which the server has processed.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="fileId"/> is <see langword="null"/>, blank,
    /// or not a valid id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type of the exception says why.</exception>
    public virtual Task<VectorStoreFile> PollAsync(
        string vectorStoreId, string fileId, PollingOptions<VectorStoreFile>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(vectorStoreId, fileId), static file => IsDone(file.Status), polling, requestOptions, cancellationToken);

    /// <summary>
    /// Adds a file to a vector store (<c>POST /vector_stores/{vector_store_id}/files</c>) and waits until the server has processed it, as
    /// <see cref="PollAsync"/> does.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">The file to add.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the requests; the idempotency key and the extra fields
    /// are sent only with the request that adds to the vector store.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the server's work.</param>
    /// <returns>The file, which the server has processed, also when it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid
    /// id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type of the exception says why.</exception>
    public virtual async Task<VectorStoreFile> CreateAndPollAsync(
        string vectorStoreId, VectorStoreFileCreateRequest request, PollingOptions<VectorStoreFile>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        polling?.Check();
        var file = await CreateAsync(vectorStoreId, request, requestOptions, cancellationToken).ConfigureAwait(false);
        return await PollAsync(vectorStoreId, file.Id, polling, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Uploads a file (<c>POST /files</c> with the purpose <c>assistants</c>), adds it to a vector store
    /// (<c>POST /vector_stores/{vector_store_id}/files</c>), and waits until the server has processed it, as
    /// <see cref="PollAsync"/> does. When a later step fails, the uploaded file remains.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="file">The file, such as <c>FileUpload.FromPath("manual.pdf")</c>.</param>
    /// <param name="chunkingStrategy">The way the file is split. Default: chosen by the server.</param>
    /// <param name="attributes">The attributes, for filters of searches. Default: none.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the requests; the idempotency key and the extra fields
    /// are sent only with the request that adds the file to the vector store.</param>
    /// <param name="cancellationToken">Cancels the upload and the wait, but not the server's work.</param>
    /// <returns>The file, which the server has processed, also when it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid id; nothing is
    /// uploaded then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// var store = await openai.VectorStores.CreateAsync(new() { Name = "manuals" });
    /// var file = await openai.VectorStores.Files.UploadAndPollAsync(store.Id, FileUpload.FromBytes("Press the button."u8.ToArray(), "lamp.txt"));
    /// Console.WriteLine(file.Status);
    /// </code>
    /// </example>
    public virtual async Task<VectorStoreFile> UploadAndPollAsync(
        string vectorStoreId,
        FileUpload file,
        ChunkingStrategy? chunkingStrategy = null,
        IReadOnlyDictionary<string, AttributeValue>? attributes = null,
        PollingOptions<VectorStoreFile>? polling = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        polling?.Check();
        _ = Create.At(vectorStoreId);
        var uploaded = await new FilesClient(_transport)
            .CreateAsync(file, FilePurpose.Assistants, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
        var request = new VectorStoreFileCreateRequest { FileId = uploaded.Id, ChunkingStrategy = chunkingStrategy, Attributes = attributes };
        return await CreateAndPollAsync(vectorStoreId, request, polling, requestOptions, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsDone(VectorStoreFileStatus? status) => status?.Value is null or "" or "completed" or "failed" or "cancelled";
}
