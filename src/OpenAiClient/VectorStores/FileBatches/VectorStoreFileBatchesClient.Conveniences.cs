using OpenAi.Files;
using OpenAi.Http;

namespace OpenAi.VectorStores;

public partial class VectorStoreFileBatchesClient
{
    /// <summary>
    /// Polls a batch until the server has processed it. <c>GET /vector_stores/{vector_store_id}/file_batches/{batch_id}</c>. Polling ends
    /// when the status is <c>completed</c>, <c>failed</c> or <c>cancelled</c>, or when there is none. It continues with any other status,
    /// also with one that this version of the library does not know. A batch that failed is returned and does not throw.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="batchId">The batch.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the polls.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The batch, which the server has processed.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="batchId"/> is <see langword="null"/>, blank,
    /// or not a valid id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type of the exception says why.</exception>
    public virtual Task<VectorStoreFileBatch> PollAsync(
        string vectorStoreId, string batchId, PollingOptions<VectorStoreFileBatch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(vectorStoreId, batchId), static batch => IsDone(batch.Status), polling, requestOptions, cancellationToken);

    /// <summary>
    /// Adds files to a vector store together (<c>POST /vector_stores/{vector_store_id}/file_batches</c>) and waits until the server has
    /// processed them, as <see cref="PollAsync"/> does.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">The files to add.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the requests; the idempotency key and the extra fields
    /// are sent only with the request that adds to the vector store.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the server's work.</param>
    /// <returns>The batch, which the server has processed, also when it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid
    /// id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type of the exception says why.</exception>
    public virtual async Task<VectorStoreFileBatch> CreateAndPollAsync(
        string vectorStoreId, VectorStoreFileBatchCreateRequest request, PollingOptions<VectorStoreFileBatch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        polling?.Check();
        var batch = await CreateAsync(vectorStoreId, request, requestOptions, cancellationToken).ConfigureAwait(false);
        return await PollAsync(vectorStoreId, batch.Id, polling, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Uploads files (<c>POST /files</c> with the purpose <c>assistants</c>), several at the same time, adds them to a vector store
    /// together (<c>POST /vector_stores/{vector_store_id}/file_batches</c>), and waits until the server has
    /// processed them, as <see cref="PollAsync"/> does. The first upload that fails stops the others, and its exception is thrown; files that were already uploaded remain.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="files">The files; at most 2000 together with those in <paramref name="options"/>.</param>
    /// <param name="options">The number of parallel uploads, and the chunking and attributes of the files. Default: five, and the server
    /// chooses the chunking.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the requests; the idempotency key and the extra fields
    /// are sent only with the request that adds the files to the vector store.</param>
    /// <param name="cancellationToken">Cancels the uploads and the wait, but not the server's work.</param>
    /// <returns>The batch, which the server has processed, also when files of it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid id, or there
    /// are no files; nothing is uploaded then.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="VectorStoreUploadOptions.MaxConcurrency"/> or a duration in
    /// <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// var store = await openai.VectorStores.CreateAsync(new() { Name = "manuals" });
    /// var files = new[] { "lamp.txt", "desk.txt" }.Select(name =&gt; FileUpload.FromBytes("Press the button."u8.ToArray(), name));
    ///
    /// var batch = await openai.VectorStores.FileBatches.UploadAndPollAsync(store.Id, files);
    /// Console.WriteLine($"{batch.FileCounts?.Completed} files can be searched");
    /// </code>
    /// </example>
    public virtual async Task<VectorStoreFileBatch> UploadAndPollAsync(
        string vectorStoreId,
        IEnumerable<FileUpload> files,
        VectorStoreUploadOptions? options = null,
        PollingOptions<VectorStoreFileBatch>? polling = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= new VectorStoreUploadOptions();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxConcurrency, nameof(options.MaxConcurrency));
        polling?.Check();
        _ = Create.At(vectorStoreId);
        FileUpload[] uploads = [.. files];
        foreach (var upload in uploads)
            ArgumentNullException.ThrowIfNull(upload, nameof(files));
        if (uploads.Length + (options.FileIds?.Count ?? 0) == 0)
            throw new ArgumentException("There are no files to add to the vector store; pass files, or ids of files in the options.", nameof(files));
        var ids = await UploadAsync(uploads, options.MaxConcurrency, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
        var request = new VectorStoreFileBatchCreateRequest
        {
            FileIds = [.. options.FileIds ?? [], .. ids],
            ChunkingStrategy = options.ChunkingStrategy,
            Attributes = options.Attributes,
        };
        return await CreateAndPollAsync(vectorStoreId, request, polling, requestOptions, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string[]> UploadAsync(FileUpload[] uploads, int maxConcurrency, RequestOptions requestOptions, CancellationToken cancellationToken)
    {
        var files = new FilesClient(_transport);
        var ids = new string[uploads.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = maxConcurrency, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForAsync(0, uploads.Length, parallel, async (i, token) =>
                ids[i] = (await files.CreateAsync(uploads[i], FilePurpose.Assistants, requestOptions, token).ConfigureAwait(false)).Id).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw Cancellation.ByCaller("The uploads were cancelled by their caller.", exception, cancellationToken);
        }
        return ids;
    }

    private static bool IsDone(VectorStoreFileBatchStatus? status) => status?.Value is null or "" or "completed" or "failed" or "cancelled";
}
