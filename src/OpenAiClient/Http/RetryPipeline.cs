using System.Runtime.ExceptionServices;
using Polly;
using Polly.Retry;

namespace OpenAi.Http;

/// <summary>Attempts a call until it succeeds or may not be tried again. Polly counts, waits and tells; <see cref="RetryPolicy"/> says when.</summary>
internal sealed class RetryPipeline(TimeProvider time)
{
    private ResiliencePipeline Retries => field ??= new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            // Each call has a limit of its own.
            MaxRetryAttempts = int.MaxValue,
            ShouldHandle = static args => new ValueTask<bool>(RetryPolicy.WouldRetry(CallOf(args.Context), args.Outcome.Exception, args.AttemptNumber)),
            DelayGenerator = static args => new ValueTask<TimeSpan?>(
                RetryPolicy.Delay(args.Outcome.Exception, args.AttemptNumber, CallOf(args.Context).Settings.RetryDelay, CallOf(args.Context).Settings.Randomizer)),
            OnRetry = static args =>
            {
                var call = CallOf(args.Context);
                call.LastFailure = args.Outcome.Exception;
                call.Watch?.Retrying(call, args.RetryDelay, args.Outcome.Exception);
                return default;
            },
        })
        .Build();

    public async Task<TResult> ExecuteAsync<TResult>(ApiCall call, Func<Task<TResult>> attempt)
    {
        var first = attempt();
        try
        {
            return await first.ConfigureAwait(false);
        }
        // Polly is left alone until something fails: to set it up takes a process longer than its first request.
        catch (OpenAiException failure) when (RetryPolicy.WouldRetry(call, failure, retry: 0))
        {
            if (call.Request.Body?.CannotRepeat is { } reason)
            {
                failure.NotRetriedBecause = reason;
                throw;
            }
        }
        return await RetryAsync(call, first, attempt).ConfigureAwait(false);
    }

    // Outcomes, not exceptions, go through Polly, so that no stack trace grows with the attempts.
    private async Task<TResult> RetryAsync<TResult>(ApiCall call, Task<TResult> first, Func<Task<TResult>> attempt)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.Limits.Token);
        context.Properties.Set(CallKey, call);
        try
        {
            Task<TResult>? made = first;
            var outcome = await Retries.ExecuteOutcomeAsync(
                async (_, _) =>
                {
                    var next = made ?? attempt();
                    made = null;
                    await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    return OutcomeOf(next);
                },
                context,
                call).ConfigureAwait(false);
            if (outcome.Exception is { } exception)
                ExceptionDispatchInfo.Throw(exception);
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static Outcome<TResult> OutcomeOf<TResult>(Task<TResult> attempt) =>
        attempt.IsCompletedSuccessfully ? Outcome.FromResult(attempt.Result)
        : Outcome.FromException<TResult>(attempt.Exception?.InnerException ?? new TaskCanceledException(attempt));

    // Not a static field: the class would then load Polly as soon as it is named.
    private static ResiliencePropertyKey<ApiCall> CallKey => new("OpenAi.Call");

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);
}
