using OpenAi.Http;

namespace OpenAi.FineTuning;

public partial class FineTuningJobsClient
{
    /// <summary>
    /// Polls a fine-tuning job until the server has finished it (<see cref="FineTuningJob.IsDone"/>). <c>GET
    /// /fine_tuning/jobs/{fine_tuning_job_id}</c>. A job that failed or was cancelled is returned and does not throw; polling continues
    /// while a job is paused.
    /// </summary>
    /// <param name="jobId">The fine-tuning job.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: every five seconds at first,
    /// increasing to every five minutes, for 30 hours.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the polls.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the job.</param>
    /// <returns>The job, which the server has finished.</returns>
    /// <exception cref="ArgumentException"><paramref name="jobId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A poll failed; the type of the exception says why.</exception>
    public virtual Task<FineTuningJob> PollAsync(
        string jobId, PollingOptions<FineTuningJob>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(jobId), static job => job.IsDone, polling, PollingPace.OfDays, requestOptions, cancellationToken);
}
