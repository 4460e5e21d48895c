using OpenAi.Http;

namespace OpenAi.Assistants;

/// <summary>
/// The client of assistants (models with instructions and tools, stored on the server). <c>/assistants</c>, and <c>/threads</c> below it.
/// Thread-safe.
/// </summary>
/// <remarks>
/// OpenAI shut this API down on 2026-08-26, and Azure on the same day; only compatible servers may still offer it. Its successor is the
/// Responses API (<c>/responses</c>), which new code should use.
/// </remarks>
public class AssistantsClient
{
    private static readonly EndpointGroup _group = new("assistants") { Beta = AssistantsBeta.Header };

    internal static Endpoint<AssistantCreateRequest, Assistant> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<AssistantListQuery, Assistant> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<Assistant> Get => field ??= new(_group, HttpMethod.Get, "{assistant_id}");

    internal static Endpoint<AssistantUpdateRequest, Assistant> Update => field ??= new(_group, HttpMethod.Post, "{assistant_id}");

    internal static Endpoint<AssistantDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{assistant_id}");

    private readonly ApiTransport _transport;

    internal AssistantsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected AssistantsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The client of threads (conversations that assistants answer). <c>/threads</c></summary>
    public virtual ThreadsClient Threads => field ??= new ThreadsClient(_transport);

    /// <summary>Creates an assistant. <c>POST /assistants</c></summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The assistant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var assistant = await openai.Assistants.CreateAsync(new() { Model = "gpt-5.6-terra", Instructions = "You review code in one sentence." });
    /// Console.WriteLine(assistant.Id);
    /// </code>
    /// </example>
    public virtual Task<Assistant> CreateAsync(AssistantCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the assistants. <c>GET /assistants</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    public virtual PagedList<Assistant> ListAsync(
        AssistantListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets an assistant. <c>GET /assistants/{assistant_id}</c></summary>
    /// <param name="assistantId">The assistant.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The assistant.</returns>
    /// <exception cref="ArgumentException"><paramref name="assistantId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Assistant> GetAsync(string assistantId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(assistantId), requestOptions, cancellationToken);

    /// <summary>Updates an assistant. <c>POST /assistants/{assistant_id}</c></summary>
    /// <param name="assistantId">The assistant.</param>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated assistant.</returns>
    /// <exception cref="ArgumentException"><paramref name="assistantId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Assistant> UpdateAsync(
        string assistantId, AssistantUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(assistantId), request, requestOptions, cancellationToken);
    }

    /// <summary>Deletes an assistant. <c>DELETE /assistants/{assistant_id}</c></summary>
    /// <param name="assistantId">The assistant.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="assistantId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<AssistantDeleted> DeleteAsync(string assistantId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(assistantId), requestOptions, cancellationToken);
}
