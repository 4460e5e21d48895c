using OpenAi.Files;
using OpenAi.Http;

namespace OpenAi.VectorStores;

public partial class VectorStoreFilesClient
{
    /// <summary>
    /// Asks for a file again and again until the server is done with it. <c>GET /vector_stores/{vector_store_id}/files/{file_id}</c>.
    /// Done is one that is <c>completed</c>, <c>failed</c> or <c>cancelled</c>, and one without a status. Any other status, also
    /// one that this version does not know, goes on waiting. A file that failed is returned, not thrown.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="fileId">The file.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">What each of the questions does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>The file as it is when the server is done.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="fileId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type says how.</exception>
    public virtual Task<VectorStoreFile> WaitUntilProcessedAsync(
        string vectorStoreId, string fileId, PollingOptions<VectorStoreFile>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(vectorStoreId, fileId), static file => IsDone(file.Status), polling, requestOptions, cancellationToken);

    /// <summary>
    /// Puts a file into a vector store and waits until the server is done, as <see cref="WaitUntilProcessedAsync"/> does.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">What to put into it.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">
    /// What each of the requests does differently from its client. Of it, the idempotency key and the extra fields go only with
    /// the one that puts in.
    /// </param>
    /// <param name="cancellationToken">Stops the wait; the server goes on with what it has.</param>
    /// <returns>The file as it is when the server is done, also when it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type says how.</exception>
    public virtual async Task<VectorStoreFile> CreateAndPollAsync(
        string vectorStoreId, VectorStoreFileCreateRequest request, PollingOptions<VectorStoreFile>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        polling?.Check();
        var file = await CreateAsync(vectorStoreId, request, requestOptions, cancellationToken).ConfigureAwait(false);
        return await WaitUntilProcessedAsync(vectorStoreId, file.Id, polling, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Uploads a file to <c>/files</c> (with the purpose <c>assistants</c>), puts it into a vector store, and waits until the
    /// server is done, as <see cref="WaitUntilProcessedAsync"/> does. When a later step fails, the uploaded file stays.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="file">The file, such as <c>FileUpload.FromPath("manual.pdf")</c>.</param>
    /// <param name="chunkingStrategy">How it is cut. Default: the server chooses.</param>
    /// <param name="attributes">What is known about it, for searches to filter by. Default: nothing.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">
    /// What each of the requests does differently from its client. Of it, the idempotency key and the extra fields go only with
    /// the one that puts the file into the vector store.
    /// </param>
    /// <param name="cancellationToken">Stops the upload and the wait; the server goes on with what it has.</param>
    /// <returns>The file as it is when the server is done, also when it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or no id; nothing is uploaded then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type says how.</exception>
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
