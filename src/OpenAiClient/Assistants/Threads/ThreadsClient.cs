using OpenAi.Http;

namespace OpenAi.Assistants;

/// <summary>The client of threads (conversations that assistants answer, stored on the server). <c>/threads</c>. Thread-safe.</summary>
/// <remarks>
/// OpenAI shut this API down on 2026-08-26, and Azure on the same day; only compatible servers may still offer it. Its successor is the
/// Responses API (<c>/responses</c>), which new code should use.
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

    /// <summary>The client of the messages of threads. <c>/threads/{thread_id}/messages</c></summary>
    public virtual ThreadMessagesClient Messages => field ??= new ThreadMessagesClient(_transport);

    /// <summary>The client of runs (assistants that work on threads). <c>/threads/{thread_id}/runs</c></summary>
    public virtual ThreadRunsClient Runs => field ??= new ThreadRunsClient(_transport);

    /// <summary>Creates a thread. <c>POST /threads</c></summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The thread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Assistants;
    ///
    /// var thread = await openai.Assistants.Threads.CreateAsync(new() { Messages = [ThreadMessageRequest.User("What is 6 times 7?")] });
    /// Console.WriteLine(thread.Id);
    /// </code>
    /// </example>
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
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<AssistantThread> GetAsync(string threadId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(threadId), requestOptions, cancellationToken);

    /// <summary>Updates a thread. <c>POST /threads/{thread_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated thread.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
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
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ThreadDeleted> DeleteAsync(string threadId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(threadId), requestOptions, cancellationToken);

    /// <summary>Creates a thread and a run of an assistant on it. <c>POST /threads/runs</c></summary>
    /// <param name="request">The thread and the settings of the run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run, usually still queued.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ThreadRun> CreateAndRunAsync(
        ThreadAndRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(CreateAndRun, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Creates a thread, runs an assistant on it, and streams the events as they happen. <c>POST /threads/runs</c> with <c>stream</c>. The
    /// request is sent when the enumeration begins; ending it early closes the connection.
    /// </summary>
    /// <param name="request">The thread and the settings of the run.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The events; <see cref="AssistantStreamAccumulator"/> accumulates them to messages, steps and the run.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<AssistantStreamEvent> CreateAndRunAndStreamAsync(
        ThreadAndRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(CreateAndRunStream, request, requestOptions, cancellationToken);
    }
}
