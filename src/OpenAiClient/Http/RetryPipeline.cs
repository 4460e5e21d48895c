using System.Runtime.ExceptionServices;
using Polly;
using Polly.Retry;

namespace OpenAi.Http;

/// <summary>Waits and tries again, by Polly, after a first attempt that failed.</summary>
internal sealed class RetryPipeline(TimeProvider time)
{
    private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            // The limit of attempts belongs to the call; PlanRetry applies it.
            MaxRetryAttempts = int.MaxValue,
            ShouldHandle = static args => new ValueTask<bool>(CallOf(args.Context).PlanRetry(args.Outcome.Exception)),
            DelayGenerator = static args => new ValueTask<TimeSpan?>(CallOf(args.Context).NextDelay),
            OnRetry = static args =>
            {
                LogRetry(CallOf(args.Context), args.Outcome.Exception);
                return default;
            },
        })
        .Build();

    /// <summary>Goes on after a failure until an attempt succeeds or may not be tried again.</summary>
    public async Task<TResult> GoOnAsync<TResult>(ApiCall call, Exception failure, Func<Task<TResult>> attempt)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.Token);
        context.Properties.Set(CallKey, call);
        try
        {
            var isFirst = true;
            return await _pipeline.ExecuteAsync(
                async _ =>
                {
                    // What Polly takes for the first attempt has been made without it.
                    if (isFirst)
                    {
                        isFirst = false;
                        ExceptionDispatchInfo.Throw(failure);
                    }
                    return await attempt().ConfigureAwait(false);
                },
                context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    // Not a static field: the class would then load Polly as soon as it is named.
    private static ResiliencePropertyKey<ApiCall> CallKey => new("OpenAi.Call");

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);

    private static void LogRetry(ApiCall call, Exception? reason) => Log.Retrying(
        call.Settings.Logger,
        call.Request.Endpoint.Method.Method,
        call.Request.Endpoint.ShownPath,
        call.Attempts,
        call.NextDelay,
        reason?.Message ?? "");
}
