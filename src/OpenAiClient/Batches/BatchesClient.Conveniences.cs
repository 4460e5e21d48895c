using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Batches;

public partial class BatchesClient
{
    /// <summary>
    /// Polls a batch until the server has finished it (<see cref="Batch.IsDone"/>). <c>GET /batches/{batch_id}</c>. A batch that failed,
    /// expired or was cancelled is returned and does not throw.
    /// </summary>
    /// <param name="batchId">The batch.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: every five seconds at first,
    /// increasing to every five minutes, for 30 hours.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the polls.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the batch.</param>
    /// <returns>The batch, which the server has finished.</returns>
    /// <exception cref="ArgumentException"><paramref name="batchId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The batch was not done within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A poll failed; the type of the exception says why.</exception>
    public virtual Task<Batch> PollAsync(
        string batchId, PollingOptions<Batch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(batchId), static batch => batch.IsDone, polling, PollingPace.OfDays, requestOptions, cancellationToken);

    /// <summary>
    /// Processes requests as a batch: writes and uploads their file (<c>POST /files</c>), creates the batch (<c>POST /batches</c>), waits
    /// until the server has finished it (<c>GET /batches/{batch_id}</c>), and reads the results
    /// (<c>GET /files/{file_id}/content</c>). Memory use does not depend on the number of requests; the file is written to a temporary file on disk. Nothing is done
    /// before the enumeration begins. Requests that the API would reject are reported before anything is uploaded.
    /// </summary>
    /// <remarks>
    /// The server continues when this program is stopped. Store the id that <see cref="BatchRunOptions.Created"/> reports:
    /// <see cref="ResumeAsync"/> resumes the batch by it.
    /// </remarks>
    /// <typeparam name="T">The type of the answers, inferred from the requests.</typeparam>
    /// <param name="requests">The requests, such as <c>BatchRequest.From("my-id", new ChatCompletionRequest { … })</c>; all must have the
    /// same endpoint and model.</param>
    /// <param name="options">The limits and the splitting of the file, and the metadata of the batch. Default: one batch with the API's
    /// limits.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollAsync"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. The extra fields are sent only with the call
    /// that creates the batch; an idempotency key is not used.</param>
    /// <param name="cancellationToken">Ends the enumeration, but not the batches that were created.</param>
    /// <returns>The results, in any order: each has its custom id, and an answer or the exception that the call would have
    /// thrown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> or a limit in <paramref name="options"/> is
    /// zero, negative or too large.</exception>
    /// <exception cref="ArgumentException">During the enumeration: the API would reject the file of the requests; the message says which
    /// request and why.</exception>
    /// <exception cref="BatchException">During the enumeration: the server rejected the batch.</exception>
    /// <exception cref="OpenAiException">During the enumeration: a call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Batches;
    ///
    /// string[] cities = ["rome", "oslo"];
    /// var requests = cities.Select(city =&gt; BatchRequest.From(
    ///     city, new ChatCompletionRequest { Model = "gpt-5.6-terra", Messages = [ChatMessage.User($"Name one sight of {city}.")] }));
    /// await foreach (var result in openai.Batches.RunAsync(requests))
    ///     Console.WriteLine($"{result.CustomId}: {(result.IsSuccess ? result.Value.Text : result.Exception.Message)}");
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<BatchResult<T>> RunAsync<T>(
        IEnumerable<BatchRequest<T>> requests, BatchRunOptions? options = null, PollingOptions<Batch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
        where T : ApiResult, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(requests);
        return Run(Each(requests), options, polling, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Processes requests from an asynchronous source, such as a database, as a batch, in the same way: <c>POST /files</c>,
    /// <c>POST /batches</c>, <c>GET /batches/{batch_id}</c>, <c>GET /files/{file_id}/content</c>.
    /// </summary>
    /// <typeparam name="T">The type of the answers, inferred from the requests.</typeparam>
    /// <param name="requests">The requests.</param>
    /// <param name="options">The limits and the splitting of the file, and the metadata of the batch. Default: one batch with the API's
    /// limits.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollAsync"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls.</param>
    /// <param name="cancellationToken">Ends the enumeration, but not the batches that were created.</param>
    /// <returns>The results, in any order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> or a limit in <paramref name="options"/> is
    /// zero, negative or too large.</exception>
    /// <exception cref="ArgumentException">During the enumeration: the API would reject the file of the requests.</exception>
    /// <exception cref="BatchException">During the enumeration: the server rejected the batch.</exception>
    /// <exception cref="OpenAiException">During the enumeration: a call failed; the type of the exception says why.</exception>
    public virtual IAsyncEnumerable<BatchResult<T>> RunAsync<T>(
        IAsyncEnumerable<BatchRequest<T>> requests, BatchRunOptions? options = null, PollingOptions<Batch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
        where T : ApiResult, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(requests);
        return Run(requests, options, polling, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Resumes a batch that was created before, by its id: waits until the server has finished it (<c>GET /batches/{batch_id}</c>), and
    /// reads the results (<c>GET /files/{file_id}/content</c>).
    /// </summary>
    /// <typeparam name="T">The type of the answers, such as <see cref="Chat.ChatCompletion"/>.</typeparam>
    /// <param name="batchId">The batch.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollAsync"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls.</param>
    /// <param name="cancellationToken">Ends the enumeration, but not the batch.</param>
    /// <returns>The results, in any order.</returns>
    /// <exception cref="ArgumentException"><paramref name="batchId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="BatchException">During the enumeration: the server rejected the batch.</exception>
    /// <exception cref="OpenAiException">During the enumeration: a call failed; the type of the exception says why.</exception>
    public virtual IAsyncEnumerable<BatchResult<T>> ResumeAsync<T>(
        string batchId, PollingOptions<Batch>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
        where T : ApiResult, IJsonModel<T>
    {
        polling?.Check();
        _ = Get.At(batchId);
        return new DelegateAsyncEnumerable<BatchResult<T>>(enumerationToken => new BatchRun<T>(this, _transport, polling, requestOptions).ResumeAsync(batchId, cancellationToken, enumerationToken));
    }

    /// <summary>
    /// Reads the results of a batch that the server has finished: the file of answers, and then the file of errors. <c>GET
    /// /files/{file_id}/content</c>. The results of a batch that expired or was cancelled are partly answers and partly
    /// <see cref="BatchRequestException"/>s.
    /// </summary>
    /// <typeparam name="T">The type of the answers, such as <see cref="Chat.ChatCompletion"/>.</typeparam>
    /// <param name="batch">The batch.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the downloads.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The results, in any order: each has its custom id, and an answer or the exception that the call would have
    /// thrown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is <see langword="null"/>.</exception>
    /// <exception cref="BatchException">During the enumeration: the server rejected the batch, or has not finished it.</exception>
    /// <exception cref="OpenAiException">During the enumeration: a download failed; the type of the exception says why.</exception>
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
