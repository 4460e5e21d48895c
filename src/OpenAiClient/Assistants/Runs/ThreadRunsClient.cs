using OpenAi.Http;

namespace OpenAi.Assistants;

/// <summary>The client of runs (assistants that work on threads). <c>/threads/{thread_id}/runs</c>. Thread-safe.</summary>
/// <remarks>
/// OpenAI shut this API down on 2026-08-26, and Azure on the same day; only compatible servers may still offer it. Its successor is the
/// Responses API (<c>/responses</c>), which new code should use.
/// </remarks>
public partial class ThreadRunsClient
{
    private static readonly EndpointGroup _group = new("threads/{thread_id}/runs") { Beta = AssistantsBeta.Header };

    internal static Endpoint<ThreadRunRequest, ThreadRun> Create => field ??= new(_group, HttpMethod.Post);

    internal static StreamEndpoint<ThreadRunRequest, AssistantStreamEvent> Stream => field ??=
        new(_group, HttpMethod.Post, AssistantEventReader.Read)
        {
            Streamed = static request => request with { Stream = true },
            Whole = AssistantEventReader.Whole,
        };

    internal static ListEndpoint<ThreadRunListQuery, ThreadRun> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<ThreadRun> Get => field ??= new(_group, HttpMethod.Get, "{run_id}");

    internal static Endpoint<ThreadRunUpdateRequest, ThreadRun> Update => field ??= new(_group, HttpMethod.Post, "{run_id}");

    internal static Endpoint<ThreadRun> Cancel => field ??= new(_group, HttpMethod.Post, "{run_id}/cancel");

    internal static Endpoint<ThreadToolOutputsRequest, ThreadRun> SubmitToolOutputs => field ??= new(_group, HttpMethod.Post, "{run_id}/submit_tool_outputs");

    internal static StreamEndpoint<ThreadToolOutputsRequest, AssistantStreamEvent> SubmitToolOutputsStream => field ??=
        new(_group, HttpMethod.Post, AssistantEventReader.Read, "{run_id}/submit_tool_outputs")
        {
            Streamed = static request => request with { Stream = true },
            Whole = AssistantEventReader.Whole,
        };

    private readonly ApiTransport _transport;

    internal ThreadRunsClient(ApiTransport transport) => _transport = transport;

    internal ClientSettings Settings => _transport.Settings;

    /// <inheritdoc cref="ClientDouble"/>
    protected ThreadRunsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The client of the steps of runs. <c>/threads/{thread_id}/runs/{run_id}/steps</c></summary>
    public virtual ThreadRunStepsClient Steps => field ??= new ThreadRunStepsClient(_transport);

    /// <summary>Creates a run of an assistant on a thread. <c>POST /threads/{thread_id}/runs</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">The settings of the run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run, usually still queued.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ThreadRun> CreateAsync(
        string threadId, ThreadRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create.At(threadId) with { Parameters = IncludeQuery(request.Include) }, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Creates a run of an assistant on a thread, and streams its events as they happen. <c>POST /threads/{thread_id}/runs</c> with
    /// <c>stream</c>. The request is sent when the enumeration begins; ending it early closes the connection.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">The settings of the run.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The events; <see cref="AssistantStreamAccumulator"/> accumulates them to messages, steps and the run.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<AssistantStreamEvent> StreamAsync(
        string threadId, ThreadRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(Stream.At(threadId) with { Parameters = IncludeQuery(request.Include) }, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the runs of a thread. <c>GET /threads/{thread_id}/runs</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual PagedList<ThreadRun> ListAsync(
        string threadId, ThreadRunListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(threadId), query, requestOptions, cancellationToken);

    /// <summary>Gets a run. <c>GET /threads/{thread_id}/runs/{run_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    public virtual Task<ThreadRun> GetAsync(string threadId, string runId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(threadId, runId), requestOptions, cancellationToken);

    /// <summary>Updates the metadata of a run. <c>POST /threads/{thread_id}/runs/{run_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated run.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ThreadRun> UpdateAsync(
        string threadId, string runId, ThreadRunUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(threadId, runId), request, requestOptions, cancellationToken);
    }

    /// <summary>Cancels a run. <c>POST /threads/{thread_id}/runs/{run_id}/cancel</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run, usually still being cancelled.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    public virtual Task<ThreadRun> CancelAsync(string threadId, string runId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(threadId, runId), requestOptions, cancellationToken);

    /// <summary>
    /// Submits the results of the functions that a run waits for. <c>POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c>
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="request">The results.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run, usually queued again.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ThreadRun> SubmitToolOutputsAsync(
        string threadId, string runId, ThreadToolOutputsRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(SubmitToolOutputs.At(threadId, runId), request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Submits the results of the functions that a run waits for, and streams the following events as they happen. <c>POST
    /// /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c> with <c>stream</c>. The request is sent when the enumeration begins;
    /// ending it early closes the connection.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="request">The results.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The events; <see cref="AssistantStreamAccumulator"/> accumulates them to messages, steps and the run.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<AssistantStreamEvent> SubmitToolOutputsAndStreamAsync(
        string threadId, string runId, ThreadToolOutputsRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(SubmitToolOutputsStream.At(threadId, runId), request, requestOptions, cancellationToken);
    }
}
