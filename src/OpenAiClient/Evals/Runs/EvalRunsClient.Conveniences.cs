using OpenAi.Http;

namespace OpenAi.Evals;

public partial class EvalRunsClient
{
    /// <summary>
    /// Polls a run until the server has finished it (<see cref="EvalRun.IsDone"/>). <c>GET /evals/{eval_id}/runs/{run_id}</c>. A run that
    /// failed or was cancelled is returned and does not throw.
    /// </summary>
    /// <param name="evalId">The evaluation.</param>
    /// <param name="runId">The run.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the polls.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the run.</param>
    /// <returns>The run, which the server has finished.</returns>
    /// <exception cref="ArgumentException"><paramref name="evalId"/> or <paramref name="runId"/> is <see langword="null"/>, blank, or not a
    /// valid id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A poll failed; the type of the exception says why.</exception>
    public virtual Task<EvalRun> PollAsync(
        string evalId, string runId, PollingOptions<EvalRun>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(evalId, runId), static run => run.IsDone, polling, requestOptions, cancellationToken);
}
