using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Batches;

public partial class BatchesClient
{
    /// <summary>
    /// Asks for a batch again and again until the server is done with it (<see cref="Batch.IsDone"/>). <c>GET /batches/{batch_id}</c>. A
    /// batch that failed, expired or was cancelled is returned, not thrown.
    /// </summary>
    /// <param name="batchId">The batch.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: every five seconds at first, later every five minutes, for 30 hours.</param>
    /// <param name="requestOptions">What each of the questions does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait; the server goes on.</param>
    /// <returns>The batch as it is when the server is done.</returns>
    /// <exception cref="ArgumentException"><paramref name="batchId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A question failed; the type says how.</exception>
    public virtual Task<Batch> WaitUntilDoneAsync(
        string batchId, PollingOptions<Batch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(batchId), static batch => batch.IsDone, polling, PollingPace.OfDays, requestOptions, cancellationToken);

    /// <summary>
    /// Carries out requests as a batch: writes and uploads their file, creates the batch, waits until the server is done with it, and
    /// reads the results. Memory stays level however many there are; the file is written to the disk, to a temporary place. Nothing is
    /// done before the enumeration begins. What the API would refuse of a file is told before anything is uploaded.
    /// </summary>
    /// <remarks>
    /// The server goes on when this program is stopped. Keep the id that <see cref="BatchRunOptions.Created"/> tells: <see
    /// cref="ResumeAsync"/> takes the batch up by it.
    /// </remarks>
    /// <typeparam name="T">What answers the requests; follows from them.</typeparam>
    /// <param name="requests">The requests, such as <c>BatchRequest.From("my-id", new ChatCompletionRequest { … })</c>: of one operation and one model.</param>
    /// <param name="options">How the file is limited or split, and what goes with the batch. Default: one batch with the API's limits.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="WaitUntilDoneAsync"/> has it.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client. Of it, the extra fields go only with the one that creates the batch; an idempotency key is not used.</param>
    /// <param name="cancellationToken">Ends the enumeration; batches that were created go on.</param>
    /// <returns>The results, in any order: each with its custom id, and an answer or the exception that it would have been.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> or a limit in <paramref name="options"/> is zero, negative or too large.</exception>
    /// <exception cref="ArgumentException">In the enumeration: the requests are no file that the API would take; the message says which and why.</exception>
    /// <exception cref="BatchException">In the enumeration: the server has refused the batch.</exception>
    /// <exception cref="OpenAiException">In the enumeration: a call failed; the type says how.</exception>
    public virtual IAsyncEnumerable<BatchResult<T>> RunAsync<T>(
        IEnumerable<BatchRequest<T>> requests, BatchRunOptions? options = null, PollingOptions<Batch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
        where T : ApiResult, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(requests);
        return Run(Each(requests), options, polling, requestOptions, cancellationToken);
    }

    /// <summary>Carries out requests as a batch by the same rules, for requests that come over time, such as from a database.</summary>
    /// <typeparam name="T">What answers the requests; follows from them.</typeparam>
    /// <param name="requests">The requests.</param>
    /// <param name="options">How the file is limited or split, and what goes with the batch. Default: one batch with the API's limits.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="WaitUntilDoneAsync"/> has it.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Ends the enumeration; batches that were created go on.</param>
    /// <returns>The results, in any order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> or a limit in <paramref name="options"/> is zero, negative or too large.</exception>
    /// <exception cref="ArgumentException">In the enumeration: the requests are no file that the API would take.</exception>
    /// <exception cref="BatchException">In the enumeration: the server has refused the batch.</exception>
    /// <exception cref="OpenAiException">In the enumeration: a call failed; the type says how.</exception>
    public virtual IAsyncEnumerable<BatchResult<T>> RunAsync<T>(
        IAsyncEnumerable<BatchRequest<T>> requests, BatchRunOptions? options = null, PollingOptions<Batch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
        where T : ApiResult, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(requests);
        return Run(requests, options, polling, requestOptions, cancellationToken);
    }

    /// <summary>Takes up a batch that was created before, by its id: waits until the server is done with it, and reads the results.</summary>
    /// <typeparam name="T">What answers its requests, such as <see cref="Chat.ChatCompletion"/>.</typeparam>
    /// <param name="batchId">The batch.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: as <see cref="WaitUntilDoneAsync"/> has it.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Ends the enumeration; the batch goes on.</param>
    /// <returns>The results, in any order.</returns>
    /// <exception cref="ArgumentException"><paramref name="batchId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="BatchException">In the enumeration: the server has refused the batch.</exception>
    /// <exception cref="OpenAiException">In the enumeration: a call failed; the type says how.</exception>
    public virtual IAsyncEnumerable<BatchResult<T>> ResumeAsync<T>(
        string batchId, PollingOptions<Batch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
        where T : ApiResult, IJsonModel<T>
    {
        polling?.Check();
        _ = Get.At(batchId);
        return new DelegateAsyncEnumerable<BatchResult<T>>(enumerationToken => new BatchRun<T>(this, _transport, polling, requestOptions).ResumeAsync(batchId, cancellationToken, enumerationToken));
    }

    /// <summary>
    /// Reads the results of a batch that the server is done with: its file of answers, and then its file of errors. <c>GET
    /// /files/{file_id}/content</c>. Those of one that expired or was cancelled are in part answers, and in part <see
    /// cref="BatchRequestException"/>s.
    /// </summary>
    /// <typeparam name="T">What answers its requests, such as <see cref="Chat.ChatCompletion"/>.</typeparam>
    /// <param name="batch">The batch.</param>
    /// <param name="requestOptions">What each of the downloads does differently from its client.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The results, in any order: each with its custom id, and an answer or the exception that it would have been.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is <see langword="null"/>.</exception>
    /// <exception cref="BatchException">In the enumeration: the server has refused the batch, or is not done with it.</exception>
    /// <exception cref="OpenAiException">In the enumeration: a download failed; the type says how.</exception>
    public virtual IAsyncEnumerable<BatchResult<T>> ReadResultsAsync<T>(Batch batch, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
        where T : ApiResult, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(batch);
        return new DelegateAsyncEnumerable<BatchResult<T>>(enumerationToken => new BatchResultReader<T>(_transport, requestOptions).ReadAsync(batch, cancellationToken, enumerationToken));
    }

    private DelegateAsyncEnumerable<BatchResult<T>> Run<T>(
        IAsyncEnumerable<BatchRequest<T>> requests, BatchRunOptions? options, PollingOptions<Batch>? polling, RequestOptions? requestOptions, CancellationToken callToken)
        where T : ApiResult, IJsonModel<T>
    {
        polling?.Check();
        options ??= new BatchRunOptions();
        options.File.Check();
        return new DelegateAsyncEnumerable<BatchResult<T>>(enumerationToken => new BatchRun<T>(this, _transport, polling, requestOptions).RunAsync(requests, options, callToken, enumerationToken));
    }

    private static async IAsyncEnumerable<TItem> Each<TItem>(IEnumerable<TItem> items)
    {
        foreach (var item in items)
        {
            yield return item;
            await Task.CompletedTask.ConfigureAwait(false);
        }
    }
}
