using OpenAi.Http;

namespace OpenAi.Assistants;

/// <summary>The client of the steps of runs. <c>/threads/{thread_id}/runs/{run_id}/steps</c>. Thread-safe.</summary>
/// <remarks>
/// OpenAI shut this API down on 2026-08-26, and Azure on the same day; only compatible servers may still offer it. Its successor is the
/// Responses API (<c>/responses</c>), which new code should use.
/// </remarks>
public class ThreadRunStepsClient
{
    private static readonly EndpointGroup _group = new("threads/{thread_id}/runs/{run_id}/steps") { Beta = AssistantsBeta.Header };

    internal static ListEndpoint<ThreadRunStepListQuery, ThreadRunStep> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<ThreadRunStep> Get => field ??= new(_group, HttpMethod.Get, "{step_id}");

    private readonly ApiTransport _transport;

    internal ThreadRunStepsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ThreadRunStepsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Lists the steps of a run. <c>GET /threads/{thread_id}/runs/{run_id}/steps</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Assistants;
    ///
    /// var threads = openai.Assistants.Threads;
    /// var assistant = await openai.Assistants.CreateAsync(new() { Model = "gpt-5.6-terra" });
    /// var thread = await threads.CreateAsync(new() { Messages = [ThreadMessageRequest.User("What is 6 times 7?")] });
    /// var run = await threads.Runs.CreateAndPollAsync(thread.Id, new() { AssistantId = assistant.Id });
    ///
    /// await foreach (var step in threads.Runs.Steps.ListAsync(thread.Id, run.Id))
    ///     Console.WriteLine($"{step.Type}: {step.Status}");
    /// </code>
    /// </example>
    public virtual PagedList<ThreadRunStep> ListAsync(
        string threadId, string runId, ThreadRunStepListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(threadId, runId), query, requestOptions, cancellationToken);

    /// <summary>Gets a step. <c>GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">The run.</param>
    /// <param name="stepId">The step.</param>
    /// <param name="query">The additional data to include. Default: none.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    public virtual Task<ThreadRunStep> GetAsync(
        string threadId, string runId, string stepId, ThreadRunStepQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(threadId, runId, stepId) with { Parameters = query is null ? "" : QueryString.Of(query) }, requestOptions, cancellationToken);
}
