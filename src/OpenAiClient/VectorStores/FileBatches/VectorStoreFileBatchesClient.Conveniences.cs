using OpenAi.Files;
using OpenAi.Http;

namespace OpenAi.VectorStores;

public partial class VectorStoreFileBatchesClient
{
    /// <summary>
    /// Asks for a batch again and again until the server is done with it. <c>GET /vector_stores/{vector_store_id}/file_batches/{batch_id}</c>.
    /// Done is one that is <c>completed</c>, <c>failed</c> or <c>cancelled</c>, and one without a status. Any other status, also
    /// one that this version does not know, goes on waiting. A batch that failed is returned, not thrown.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="batchId">The batch.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">What each of the questions does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>The batch as it is when the server is done.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="batchId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type says how.</exception>
    public virtual Task<VectorStoreFileBatch> WaitUntilProcessedAsync(
        string vectorStoreId, string batchId, PollingOptions<VectorStoreFileBatch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(vectorStoreId, batchId), static batch => IsDone(batch.Status), polling, requestOptions, cancellationToken);

    /// <summary>
    /// Puts files into a vector store together and waits until the server is done, as <see cref="WaitUntilProcessedAsync"/> does.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">What to put into it.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">
    /// What each of the requests does differently from its client. Of it, the idempotency key and the extra fields go only with
    /// the one that puts in.
    /// </param>
    /// <param name="cancellationToken">Stops the wait; the server goes on with what it has.</param>
    /// <returns>The batch as it is when the server is done, also when it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type says how.</exception>
    public virtual async Task<VectorStoreFileBatch> CreateAndPollAsync(
        string vectorStoreId, VectorStoreFileBatchCreateRequest request, PollingOptions<VectorStoreFileBatch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        polling?.Check();
        var batch = await CreateAsync(vectorStoreId, request, requestOptions, cancellationToken).ConfigureAwait(false);
        return await WaitUntilProcessedAsync(vectorStoreId, batch.Id, polling, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Uploads files to <c>/files</c> (with the purpose <c>assistants</c>), several at the same time, puts them into a vector
    /// store together, and waits until the server is done, as <see cref="WaitUntilProcessedAsync"/> does. The first upload that
    /// fails stops the others, and its exception is thrown; files that were uploaded before stay.
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="files">The files; with those that <paramref name="options"/> name, the API takes up to 2000.</param>
    /// <param name="options">How many uploads at the same time, and how the files are treated. Default: five, and the server chooses.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="PollingOptions{T}"/> says.</param>
    /// <param name="requestOptions">
    /// What each of the requests does differently from its client. Of it, the idempotency key and the extra fields go only with
    /// the one that puts the files into the vector store.
    /// </param>
    /// <param name="cancellationToken">Stops the uploads and the wait; the server goes on with what it has.</param>
    /// <returns>The batch as it is when the server is done, also when files of it failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or no id, or there are no files at all; nothing is uploaded then.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="VectorStoreUploadOptions.MaxConcurrency"/> or a time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A request failed; the type says how.</exception>
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
            throw new ArgumentException("There are no files to put into the vector store.", nameof(files));
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
            throw new OperationCanceledException("The uploads were cancelled by their caller.", exception, cancellationToken);
        }
        return ids;
    }

    private static bool IsDone(VectorStoreFileBatchStatus? status) => status?.Value is null or "" or "completed" or "failed" or "cancelled";
}
