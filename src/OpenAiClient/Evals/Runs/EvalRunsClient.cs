using OpenAi.Http;

namespace OpenAi.Evals;

/// <summary>The client of the runs of an evaluation. <c>/evals/{eval_id}/runs</c>. Thread-safe.</summary>
public partial class EvalRunsClient
{
    private static readonly EndpointGroup _group = new("evals/{eval_id}/runs");

    internal static Endpoint<EvalRunCreateRequest, EvalRun> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<EvalRunListQuery, EvalRun> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<EvalRun> Get => field ??= new(_group, HttpMethod.Get, "{run_id}");

    internal static Endpoint<EvalRun> Cancel => field ??= new(_group, HttpMethod.Post, "{run_id}");

    internal static Endpoint<EvalRunDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{run_id}");

    internal static ListEndpoint<EvalOutputItemListQuery, EvalOutputItem> ListOutputItems => field ??= new(_group, static item => item.Id, "{run_id}/output_items");

    internal static Endpoint<EvalOutputItem> GetOutputItem => field ??= new(_group, HttpMethod.Get, "{run_id}/output_items/{output_item_id}");

    private readonly ApiTransport _transport;

    internal EvalRunsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected EvalRunsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Starts a run. <c>POST /evals/{eval_id}/runs</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <param name="request">The data, and the model to evaluate.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run, which is queued: <see cref="PollAsync"/> waits for it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<EvalRun> CreateAsync(string evalId, EvalRunCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create.At(evalId), request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the runs. <c>GET /evals/{eval_id}/runs</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <example>
    /// <code>
    /// await foreach (var eval in openai.Evals.ListAsync())
    /// {
    ///     await foreach (var run in openai.Evals.Runs.ListAsync(eval.Id))
    ///         Console.WriteLine($"{eval.Name}: {run.ResultCounts?.Passed} of {run.ResultCounts?.Total} passed");
    /// }
    /// </code>
    /// </example>
    public virtual PagedList<EvalRun> ListAsync(string evalId, EvalRunListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(evalId), query, requestOptions, cancellationToken);

    /// <summary>Gets a run. <c>GET /evals/{eval_id}/runs/{run_id}</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <param name="runId">The run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run.</returns>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> or <paramref name="runId"/> is <see langword="null"/>, blank, or not a
    /// valid id.</exception>
    public virtual Task<EvalRun> GetAsync(string evalId, string runId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(evalId, runId), requestOptions, cancellationToken);

    /// <summary>Cancels a run. <c>POST /evals/{eval_id}/runs/{run_id}</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <param name="runId">The run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated run.</returns>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> or <paramref name="runId"/> is <see langword="null"/>, blank, or not a
    /// valid id.</exception>
    public virtual Task<EvalRun> CancelAsync(string evalId, string runId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(evalId, runId), requestOptions, cancellationToken);

    /// <summary>Deletes a run. <c>DELETE /evals/{eval_id}/runs/{run_id}</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <param name="runId">The run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> or <paramref name="runId"/> is <see langword="null"/>, blank, or not a
    /// valid id.</exception>
    public virtual Task<EvalRunDeleted> DeleteAsync(string evalId, string runId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(evalId, runId), requestOptions, cancellationToken);

    /// <summary>Lists the results of the items of a run. <c>GET /evals/{eval_id}/runs/{run_id}/output_items</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <param name="runId">The run.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> or <paramref name="runId"/> is <see langword="null"/>, blank, or not a
    /// valid id.</exception>
    public virtual PagedList<EvalOutputItem> ListOutputItemsAsync(string evalId, string runId, EvalOutputItemListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListOutputItems.At(evalId, runId), query, requestOptions, cancellationToken);

    /// <summary>Gets the result of an item of a run. <c>GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <param name="runId">The run.</param>
    /// <param name="outputItemId">The id of the result.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> or <paramref name="runId"/> or <paramref name="outputItemId"/> is
    /// <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<EvalOutputItem> GetOutputItemAsync(string evalId, string runId, string outputItemId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(GetOutputItem.At(evalId, runId, outputItemId), requestOptions, cancellationToken);
}
