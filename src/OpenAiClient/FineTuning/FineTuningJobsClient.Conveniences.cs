using OpenAi.Http;

namespace OpenAi.FineTuning;

public partial class FineTuningJobsClient
{
    /// <summary>
    /// Asks for a training again and again until the server is done with it (<see cref="FineTuningJob.IsDone"/>). <c>GET
    /// /fine_tuning/jobs/{fine_tuning_job_id}</c>. One that failed or was cancelled is returned, not thrown; one that is paused is waited for.
    /// </summary>
    /// <param name="jobId">The training.</param>
    /// <param name="polling">How often is asked, for how long, and who is told. Default: every five seconds at first, later every five minutes, for 30 hours.</param>
    /// <param name="requestOptions">What each of the questions does differently from its client.</param>
    /// <param name="cancellationToken">Stops the wait; the server goes on.</param>
    /// <returns>The training as it is when the server is done.</returns>
    /// <exception cref="ArgumentException"><paramref name="jobId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server was not done within <see cref="PollingOptions{T}.MaxWait"/> (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A question failed; the type says how.</exception>
    public virtual Task<FineTuningJob> WaitUntilDoneAsync(
        string jobId, PollingOptions<FineTuningJob>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(jobId), static job => job.IsDone, polling, PollingPace.OfDays, requestOptions, cancellationToken);
}
