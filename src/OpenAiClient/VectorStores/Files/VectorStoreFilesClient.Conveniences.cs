using OpenAi.Files;
using OpenAi.Http;

namespace OpenAi.VectorStores;

public sealed partial class VectorStoreFilesClient
{
    /// <summary>
    /// Asks for a file again and again until the server is done with it. <c>GET /vector_stores/{vector_store_id}/files/{file_id}</c>.
    /// Done is one that is <c>completed</c>, <c>failed</c> or <c>cancelled</c>, and one without a status. Any other status, also
    /// one that this version does not know, goes on waiting. A file that failed is returned, not thrown.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="fileId">The file.</param>
    /// <param name="interval">
    /// The wait between two questions. Default: what the server asks for, else one second that grows by half each time, up
    /// to ten seconds.
    /// </param>
    /// <param name="maxWait">The limit on the wait, counted from the first question. Default: 30 minutes. <see cref="Timeout.InfiniteTimeSpan"/> removes it.</param>
    /// <param name="options">What each of the questions does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>The file as it is when the server is done.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="fileId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> or <paramref name="maxWait"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <paramref name="maxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type says how.</exception>
    public Task<VectorStoreFile> WaitUntilProcessedAsync(
        string vectorStoreId, string fileId, TimeSpan? interval = null, TimeSpan? maxWait = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(vectorStoreId, fileId), static file => IsDone(file.Status), interval, maxWait, options, cancellationToken);

    /// <summary>
    /// Puts a file into a vector store and waits until the server is done, as <see cref="WaitUntilProcessedAsync"/> does.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">What to put into it.</param>
    /// <param name="interval">
    /// The wait between two questions. Default: what the server asks for, else one second that grows by half each time, up
    /// to ten seconds.
    /// </param>
    /// <param name="maxWait">The limit on the wait, counted from the first question. Default: 30 minutes. <see cref="Timeout.InfiniteTimeSpan"/> removes it.</param>
    /// <param name="options">
    /// What each of the requests does differently from its client. Of it, the idempotency key and the extra fields go only with
    /// the one that puts in.
    /// </param>
    /// <param name="cancellationToken">Stops the wait; the server goes on with what it has.</param>
    /// <returns>The file as it is when the server is done, also when it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> or <paramref name="maxWait"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <paramref name="maxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type says how.</exception>
    public async Task<VectorStoreFile> CreateAndPollAsync(
        string vectorStoreId, VectorStoreFileCreateRequest request, TimeSpan? interval = null, TimeSpan? maxWait = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ApiTransport.CheckWait(interval, maxWait);
        var file = await CreateAsync(vectorStoreId, request, options, cancellationToken).ConfigureAwait(false);
        return await WaitUntilProcessedAsync(vectorStoreId, file.Id, interval, maxWait, FurtherOptions.Of(options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Uploads a file to <c>/files</c> (with the purpose <c>assistants</c>), puts it into a vector store, and waits until the
    /// server is done, as <see cref="WaitUntilProcessedAsync"/> does. When a later step fails, the uploaded file stays.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="file">The file, such as <c>FileUpload.FromPath("manual.pdf")</c>.</param>
    /// <param name="chunkingStrategy">How it is cut. Default: the server chooses.</param>
    /// <param name="attributes">What is known about it, for searches to filter by. Default: nothing.</param>
    /// <param name="interval">
    /// The wait between two questions. Default: what the server asks for, else one second that grows by half each time, up
    /// to ten seconds.
    /// </param>
    /// <param name="maxWait">The limit on the wait, counted from the first question. Default: 30 minutes. <see cref="Timeout.InfiniteTimeSpan"/> removes it.</param>
    /// <param name="options">
    /// What each of the requests does differently from its client. Of it, the idempotency key and the extra fields go only with
    /// the one that puts the file into the vector store.
    /// </param>
    /// <param name="cancellationToken">Stops the upload and the wait; the server goes on with what it has.</param>
    /// <returns>The file as it is when the server is done, also when it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or no id; nothing is uploaded then.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> or <paramref name="maxWait"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <paramref name="maxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type says how.</exception>
    public async Task<VectorStoreFile> UploadAndPollAsync(
        string vectorStoreId,
        FileUpload file,
        ChunkingStrategy? chunkingStrategy = null,
        IReadOnlyDictionary<string, AttributeValue>? attributes = null,
        TimeSpan? interval = null,
        TimeSpan? maxWait = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ApiTransport.CheckWait(interval, maxWait);
        _ = Create.At(vectorStoreId);
        var uploaded = await new FilesClient(_transport)
            .CreateAsync(file, FilePurpose.Assistants, FurtherOptions.Of(options), cancellationToken).ConfigureAwait(false);
        var request = new VectorStoreFileCreateRequest { FileId = uploaded.Id, ChunkingStrategy = chunkingStrategy, Attributes = attributes };
        return await CreateAndPollAsync(vectorStoreId, request, interval, maxWait, options, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsDone(VectorStoreFileStatus? status) => status?.Value is null or "" or "completed" or "failed" or "cancelled";
}
