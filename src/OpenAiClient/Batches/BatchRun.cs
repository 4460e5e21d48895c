using OpenAi.Files;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Batches;

/// <summary>Processes requests through one or more batches: file, upload, batch, polling, results.</summary>
internal sealed class BatchRun<T>(BatchesClient batches, ApiTransport transport, PollingOptions<Batch>? polling, RequestOptions? requestOptions)
    where T : ApiResult, IJsonModel<T>
{
    private const string FileName = "batch.jsonl";
    private const string CancelledText = "The caller stopped enumerating the batch; the server continues to process it.";

    private readonly FilesClient _files = new(transport);
    private readonly RequestOptions _further = FollowUpOptions.Of(requestOptions);

    public async IAsyncEnumerator<BatchResult<T>> RunAsync(IAsyncEnumerable<BatchRequest<T>> requests, BatchRunOptions options, CancellationToken callToken, CancellationToken enumerationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        var ids = await Cancellation.OfLinkedAsync(CreateAsync(requests, options, stop.Token), CancelledText, callToken, enumerationToken).ConfigureAwait(false);
        foreach (var id in ids)
        {
            var results = ResumeAsync(id, callToken, enumerationToken);
            await using var disposal = results.ConfigureAwait(false);
            while (await results.MoveNextAsync().ConfigureAwait(false))
                yield return results.Current;
        }
    }

    public async IAsyncEnumerator<BatchResult<T>> ResumeAsync(string batchId, CancellationToken callToken, CancellationToken enumerationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        var batch = await Cancellation.OfLinkedAsync(batches.PollAsync(batchId, polling, _further, stop.Token), CancelledText, callToken, enumerationToken).ConfigureAwait(false);
        var results = new BatchResultReader<T>(transport, _further).ReadAsync(batch, callToken, enumerationToken);
        await using var disposal = results.ConfigureAwait(false);
        while (await results.MoveNextAsync().ConfigureAwait(false))
            yield return results.Current;
    }

    private async Task<IReadOnlyList<string>> CreateAsync(IAsyncEnumerable<BatchRequest<T>> requests, BatchRunOptions options, CancellationToken token)
    {
        var ids = new List<string>();
        var customIds = new HashSet<string>(StringComparer.Ordinal);
        var source = requests.GetAsyncEnumerator(token);
        await using var disposal = source.ConfigureAwait(false);
        // The request that did not fit into the previous file starts the next one.
        BatchRequest<T>? left = null;
        do
        {
            var stream = TemporaryFile();
            await using var file = stream.ConfigureAwait(false);
            var requestsOfFile = new BatchFile(stream, options.File, customIds);
            left = await FillAsync(requestsOfFile, source, left, options.Splits, token).ConfigureAwait(false);
            if (requestsOfFile.Count > 0)
                ids.Add(await CreateAsync(requestsOfFile, stream, options, token).ConfigureAwait(false));
        }
        while (left is not null);
        return ids;
    }

    /// <summary>
    /// Fills a file with requests; returns the first one that does not fit, or <see langword="null"/> when there are no more.
    /// </summary>
    private static async Task<BatchRequest<T>?> FillAsync(BatchFile file, IAsyncEnumerator<BatchRequest<T>> requests, BatchRequest<T>? first, bool splits, CancellationToken token)
    {
        var next = first;
        while (next is not null || await requests.MoveNextAsync().ConfigureAwait(false))
        {
            next ??= requests.Current ?? throw new ArgumentException("A request of the batch is null; the list must not contain null.", nameof(requests));
            if (!await file.TryAddAsync(next, throwsWhenFull: !splits || file.Count == 0, token).ConfigureAwait(false))
                return next;
            next = null;
        }
        return null;
    }

    private async Task<string> CreateAsync(BatchFile requests, FileStream stream, BatchRunOptions options, CancellationToken token)
    {
        stream.Position = 0;
        var upload = new FileCreateRequest { File = FileUpload.FromStream(stream, FileName), Purpose = FilePurpose.Batch, ExpiresAfter = options.InputExpiresAfter };
        var file = await _files.CreateAsync(upload, _further, token).ConfigureAwait(false);
        // Azure accepts a file for a batch only after it has processed the file.
        if (!FilesClient.IsDone(file.Status))
            await _files.PollAsync(file.Id, polling: null, _further, token).ConfigureAwait(false);
        var creation = new BatchCreateRequest { InputFileId = file.Id, Endpoint = requests.Endpoint!, Metadata = options.Metadata, OutputExpiresAfter = options.OutputExpiresAfter };
        var batch = await batches.CreateAsync(creation, FollowUpOptions.WithoutKey(requestOptions), token).ConfigureAwait(false);
        options.Created?.Report(batch);
        return batch.Id;
    }

    private static FileStream TemporaryFile() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
}
