using OpenAi.Http;

namespace OpenAi.Evals;

/// <summary>The client of evaluations of models. <c>/evals</c>. OpenAI shuts this API down on 2026-11-30. Thread-safe.</summary>
public class EvalsClient
{
    private static readonly EndpointGroup _group = new("evals");

    internal static Endpoint<EvalCreateRequest, Eval> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<EvalListQuery, Eval> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<Eval> Get => field ??= new(_group, HttpMethod.Get, "{eval_id}");

    internal static Endpoint<EvalUpdateRequest, Eval> Update => field ??= new(_group, HttpMethod.Post, "{eval_id}");

    internal static Endpoint<EvalDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{eval_id}");

    private readonly ApiTransport _transport;

    internal EvalsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected EvalsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The client of the runs of an evaluation. <c>/evals/{eval_id}/runs</c></summary>
    public virtual EvalRunsClient Runs => field ??= new EvalRunsClient(_transport);

    /// <summary>Creates an evaluation. <c>POST /evals</c></summary>
    /// <param name="request">The format of the data, and the graders of the outputs.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The evaluation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// using System.Text.Json;
    /// using OpenAi.Evals;
    /// using OpenAi.Graders;
    ///
    /// var eval = await openai.Evals.CreateAsync(new()
    /// {
    ///     Name = "Capitals",
    ///     DataSourceConfig = new EvalCustomDataSourceConfig { ItemSchema = JsonElement.Parse("""{"type":"object"}"""), IncludeSampleSchema = true },
    ///     TestingCriteria = [new StringCheckGrader { Name = "right", Input = "{{sample.output_text}}", Reference = "{{item.capital}}", Operation = StringCheckOperation.LikeIgnoringCase }],
    /// });
    /// Console.WriteLine(eval.Id);
    /// </code>
    /// </example>
    public virtual Task<Eval> CreateAsync(EvalCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the evaluations. <c>GET /evals</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    public virtual PagedList<Eval> ListAsync(EvalListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets an evaluation. <c>GET /evals/{eval_id}</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The evaluation.</returns>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Eval> GetAsync(string evalId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(evalId), requestOptions, cancellationToken);

    /// <summary>Updates an evaluation. <c>POST /evals/{eval_id}</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated evaluation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Eval> UpdateAsync(string evalId, EvalUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(evalId), request, requestOptions, cancellationToken);
    }

    /// <summary>Deletes an evaluation. <c>DELETE /evals/{eval_id}</c></summary>
    /// <param name="evalId">The evaluation.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<EvalDeleted> DeleteAsync(string evalId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(evalId), requestOptions, cancellationToken);
}
