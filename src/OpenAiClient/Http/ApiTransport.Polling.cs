using System.Globalization;
using OpenAi.Json;
using OpenAi.Telemetry;

namespace OpenAi.Http;

internal sealed partial class ApiTransport
{
    /// <summary>Polls until an answer says that the operation is done.</summary>
    public Task<TResponse> PollAsync<TResponse>(
        Endpoint<TResponse> endpoint,
        Func<TResponse, bool> isDone,
        PollingOptions<TResponse>? polling,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : ApiResult, IJsonModel<TResponse> =>
        PollAsync(endpoint, isDone, polling, PollingPace.OfMinutes, options, cancellationToken);

    /// <summary>Polls at another pace, for operations that are shorter or longer than the processing of a file.</summary>
    public async Task<TResponse> PollAsync<TResponse>(
        Endpoint<TResponse> endpoint,
        Func<TResponse, bool> isDone,
        PollingOptions<TResponse>? polling,
        PollingPace pace,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : ApiResult, IJsonModel<TResponse>
    {
        polling?.Check();
        var (interval, progress) = (polling?.Interval, polling?.Progress);
        var limit = polling?.MaxWait ?? pace.MaxWait;
        using var timer = new CancellationTokenSource(limit, _settings.TimeProvider);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        var step = interval ?? pace.First;
        try
        {
            while (true)
            {
                var answer = await SendAsync(endpoint, options, linked.Token).ConfigureAwait(false);
                progress?.Report(answer);
                if (isDone(answer))
                    return answer;
                var wait = interval is null ? AskedInterval(answer.ResponseInfo) ?? step : step;
                Log.Polled(_settings.Loggers.Of(endpoint), endpoint.Method.Method, endpoint.ShownPath, wait);
                await Task.Delay(wait, _settings.TimeProvider, linked.Token).ConfigureAwait(false);
                if (interval is null)
                    step = step * 1.5 < pace.Longest ? step * 1.5 : pace.Longest;
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw Cancellation.ByCaller("The wait was cancelled by its caller.", exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (timer.IsCancellationRequested)
        {
            throw new ApiTimeoutException(TimeoutLimit.Wait, limit, exception);
        }
    }

    // An unreasonably long interval, such as a day, is ignored.
    private static TimeSpan? AskedInterval(ResponseInfo? response) =>
        int.TryParse(response?.Header("openai-poll-after-ms"), NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms is > 0 and <= 60_000
            ? TimeSpan.FromMilliseconds(ms)
            : null;
}
