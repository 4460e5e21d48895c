using OpenAi.Http;

namespace OpenAi.Assistants;

/// <summary>
/// Conversations that assistants answer, kept on the server. <c>/threads</c>. Safe for use by many threads at once.
/// </summary>
/// <remarks>
/// OpenAI ended this API on 2026-08-26, and Azure on the same day; only compatible servers may still serve it. Its successor
/// is the Responses API (<c>/responses</c>), which new work should use.
/// </remarks>
public partial class ThreadsClient
{
    private static readonly EndpointGroup _group = new("threads") { Beta = AssistantsBeta.Header };

    internal static Endpoint<ThreadCreateRequest, AssistantThread> Create => field ??= new(_group, HttpMethod.Post);

    internal static Endpoint<AssistantThread> Get => field ??= new(_group, HttpMethod.Get, "{thread_id}");

    internal static Endpoint<ThreadUpdateRequest, AssistantThread> Update => field ??= new(_group, HttpMethod.Post, "{thread_id}");

    internal static Endpoint<ThreadDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{thread_id}");

    internal static Endpoint<ThreadAndRunRequest, ThreadRun> CreateAndRun => field ??= new(_group, HttpMethod.Post, "runs");

    internal static StreamEndpoint<ThreadAndRunRequest, AssistantStreamEvent> CreateAndRunStream => field ??=
        new(_group, HttpMethod.Post, AssistantEventReader.Read, "runs")
        {
            Streamed = static request => request with { Stream = true },
            Whole = AssistantEventReader.Whole,
        };

    private readonly ApiTransport _transport;

    internal ThreadsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ThreadsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The messages of threads. <c>/threads/{thread_id}/messages</c></summary>
    public virtual ThreadMessagesClient Messages => field ??= new ThreadMessagesClient(_transport);

    /// <summary>Assistants at work on threads. <c>/threads/{thread_id}/runs</c></summary>
    public virtual ThreadRunsClient Runs => field ??= new ThreadRunsClient(_transport);

    /// <summary>Makes a thread. <c>POST /threads</c></summary>
    /// <param name="request">What to make.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The thread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<AssistantThread> CreateAsync(
        ThreadCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Gets a thread. <c>GET /threads/{thread_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The thread.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<AssistantThread> GetAsync(string threadId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(threadId), requestOptions, cancellationToken);

    /// <summary>Changes a thread. <c>POST /threads/{thread_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">What to change.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The thread as it is now.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<AssistantThread> UpdateAsync(
        string threadId, ThreadUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(threadId), request, requestOptions, cancellationToken);
    }

    /// <summary>Deletes a thread. <c>DELETE /threads/{thread_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether it was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<ThreadDeleted> DeleteAsync(string threadId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(threadId), requestOptions, cancellationToken);

    /// <summary>Makes a thread and lets an assistant begin to work on it. <c>POST /threads/runs</c></summary>
    /// <param name="request">What to make and to run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run, as a rule still queued.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ThreadRun> CreateAndRunAsync(
        ThreadAndRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(CreateAndRun, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Makes a thread, lets an assistant work on it, and tells what happens as it happens. <c>POST /threads/runs</c> with
    /// <c>stream</c>. Nothing is sent before the enumeration begins; leaving it early closes the connection.
    /// </summary>
    /// <param name="request">What to make and to run.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The events; <see cref="AssistantStreamAccumulator"/> joins them to messages, steps and the run.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<AssistantStreamEvent> CreateAndRunAndStreamAsync(
        ThreadAndRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(CreateAndRunStream, request, requestOptions, cancellationToken);
    }
}
