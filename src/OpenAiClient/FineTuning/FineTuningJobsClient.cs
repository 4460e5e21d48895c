using OpenAi.Http;

namespace OpenAi.FineTuning;

/// <summary>The client of fine-tuning jobs. <c>/fine_tuning/jobs</c>. Thread-safe.</summary>
public partial class FineTuningJobsClient
{
    private static readonly EndpointGroup _group = new("fine_tuning/jobs");

    internal static Endpoint<FineTuningJobCreateRequest, FineTuningJob> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<FineTuningJobListQuery, FineTuningJob> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<FineTuningJob> Get => field ??= new(_group, HttpMethod.Get, "{fine_tuning_job_id}");

    internal static Endpoint<FineTuningJob> Cancel => field ??= new(_group, HttpMethod.Post, "{fine_tuning_job_id}/cancel");

    internal static Endpoint<FineTuningJob> Pause => field ??= new(_group, HttpMethod.Post, "{fine_tuning_job_id}/pause");

    internal static Endpoint<FineTuningJob> Resume => field ??= new(_group, HttpMethod.Post, "{fine_tuning_job_id}/resume");

    internal static ListEndpoint<FineTuningJobEventListQuery, FineTuningJobEvent> ListEvents => field ??= new(_group, static item => item.Id, "{fine_tuning_job_id}/events");

    internal static ListEndpoint<FineTuningCheckpointListQuery, FineTuningCheckpoint> ListCheckpoints => field ??= new(_group, static item => item.Id, "{fine_tuning_job_id}/checkpoints");

    private readonly ApiTransport _transport;

    internal FineTuningJobsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected FineTuningJobsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Starts a fine-tuning job. <c>POST /fine_tuning/jobs</c>. OpenAI accepts new ones until 2027-01-05.</summary>
    /// <param name="request">The model, the training file and the settings.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The job, which is queued.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var lines = string.Concat(Enumerable.Range(1, 10).Select(i =&gt;
    ///     $$$"""{"messages":[{"role":"user","content":"{{{i}}} + {{{i}}}?"},{"role":"assistant","content":"{{{2 * i}}}."}]}""" + "\n"));
    /// var file = await openai.Files.CreateAsync(FileUpload.FromBytes(System.Text.Encoding.UTF8.GetBytes(lines), "sums.jsonl"), FilePurpose.FineTune);
    ///
    /// var job = await openai.FineTuning.Jobs.CreateAsync(new() { Model = "gpt-5.6-luna", TrainingFile = file.Id });
    /// job = await openai.FineTuning.Jobs.PollAsync(job.Id);
    /// Console.WriteLine(job.FineTunedModel);
    /// </code>
    /// </example>
    public virtual Task<FineTuningJob> CreateAsync(FineTuningJobCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the fine-tuning jobs. <c>GET /fine_tuning/jobs</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    public virtual PagedList<FineTuningJob> ListAsync(FineTuningJobListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets a fine-tuning job. <c>GET /fine_tuning/jobs/{fine_tuning_job_id}</c></summary>
    /// <param name="jobId">The fine-tuning job.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The fine-tuning job.</returns>
    /// <exception cref="ArgumentException"><paramref name="jobId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<FineTuningJob> GetAsync(string jobId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(jobId), requestOptions, cancellationToken);

    /// <summary>Cancels a fine-tuning job. <c>POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel</c></summary>
    /// <param name="jobId">The fine-tuning job.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated job.</returns>
    /// <exception cref="ArgumentException"><paramref name="jobId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<FineTuningJob> CancelAsync(string jobId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(jobId), requestOptions, cancellationToken);

    /// <summary>Pauses a fine-tuning job. <c>POST /fine_tuning/jobs/{fine_tuning_job_id}/pause</c></summary>
    /// <param name="jobId">The fine-tuning job.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated job.</returns>
    /// <exception cref="ArgumentException"><paramref name="jobId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<FineTuningJob> PauseAsync(string jobId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Pause.At(jobId), requestOptions, cancellationToken);

    /// <summary>Resumes a paused fine-tuning job. <c>POST /fine_tuning/jobs/{fine_tuning_job_id}/resume</c></summary>
    /// <param name="jobId">The fine-tuning job.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated job.</returns>
    /// <exception cref="ArgumentException"><paramref name="jobId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<FineTuningJob> ResumeAsync(string jobId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Resume.At(jobId), requestOptions, cancellationToken);

    /// <summary>Lists the events of a fine-tuning job, newest first. <c>GET /fine_tuning/jobs/{fine_tuning_job_id}/events</c></summary>
    /// <param name="jobId">The fine-tuning job.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    /// <exception cref="ArgumentException"><paramref name="jobId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual PagedList<FineTuningJobEvent> ListEventsAsync(string jobId, FineTuningJobEventListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListEvents.At(jobId), query, requestOptions, cancellationToken);

    /// <summary>Lists the checkpoints of a fine-tuning job. <c>GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints</c></summary>
    /// <param name="jobId">The fine-tuning job.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    /// <exception cref="ArgumentException"><paramref name="jobId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual PagedList<FineTuningCheckpoint> ListCheckpointsAsync(string jobId, FineTuningCheckpointListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListCheckpoints.At(jobId), query, requestOptions, cancellationToken);
}
