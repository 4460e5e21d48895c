using OpenAi.Http;

namespace OpenAi.Assistants;

/// <summary>
/// Assistants at work on threads. <c>/threads/{thread_id}/runs</c>. Safe for use by many threads at once.
/// </summary>
/// <remarks>
/// OpenAI ended this API on 2026-08-26, and Azure on the same day; only compatible servers may still serve it. Its successor
/// is the Responses API (<c>/responses</c>), which new work should use.
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

    /// <summary>What runs do, step by step. <c>/threads/{thread_id}/runs/{run_id}/steps</c></summary>
    public virtual ThreadRunStepsClient Steps => field ??= new ThreadRunStepsClient(_transport);

    /// <summary>Lets an assistant begin to work on a thread. <c>POST /threads/{thread_id}/runs</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">What to run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run, as a rule still queued.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ThreadRun> CreateAsync(
        string threadId, ThreadRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create.At(threadId) with { Parameters = IncludeQuery(request.Include) }, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Lets an assistant work on a thread, and tells what happens as it happens. <c>POST /threads/{thread_id}/runs</c>
    /// with <c>stream</c>. Nothing is sent before the enumeration begins; leaving it early closes the connection.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">What to run.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The events; <see cref="AssistantStreamAccumulator"/> joins them to messages, steps and the run.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<AssistantStreamEvent> StreamAsync(
        string threadId, ThreadRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(Stream.At(threadId) with { Parameters = IncludeQuery(request.Include) }, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the runs of a thread. <c>GET /threads/{thread_id}/runs</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="query">Which to list. Default: all.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual PagedList<ThreadRun> ListAsync(
        string threadId, ThreadRunListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(threadId), query, requestOptions, cancellationToken);

    /// <summary>Gets a run. <c>GET /threads/{thread_id}/runs/{run_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<ThreadRun> GetAsync(string threadId, string runId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(threadId, runId), requestOptions, cancellationToken);

    /// <summary>Changes the metadata of a run. <c>POST /threads/{thread_id}/runs/{run_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="request">What to change.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run as it is now.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or no id.</exception>
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
    /// <returns>The run, as a rule still being cancelled.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<ThreadRun> CancelAsync(string threadId, string runId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(threadId, runId), requestOptions, cancellationToken);

    /// <summary>Gives a run the results of the functions it waits for. <c>POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="request">The results.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The run, as a rule queued again.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ThreadRun> SubmitToolOutputsAsync(
        string threadId, string runId, ThreadToolOutputsRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(SubmitToolOutputs.At(threadId, runId), request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Gives a run the results of the functions it waits for, and tells what happens then as it happens. <c>POST
    /// /threads/{thread_id}/runs/{run_id}/submit_tool_outputs</c> with <c>stream</c>. Nothing is sent before the
    /// enumeration begins; leaving it early closes the connection.
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="request">The results.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The events; <see cref="AssistantStreamAccumulator"/> joins them to messages, steps and the run.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<AssistantStreamEvent> SubmitToolOutputsAndStreamAsync(
        string threadId, string runId, ThreadToolOutputsRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(SubmitToolOutputsStream.At(threadId, runId), request, requestOptions, cancellationToken);
    }
}
