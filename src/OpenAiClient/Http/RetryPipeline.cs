using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Polly;
using Polly.Retry;

namespace OpenAi.Http;

/// <summary>Attempts a call until it succeeds or may not be retried. Polly counts, waits and reports; <see cref="RetryPolicy"/> decides.</summary>
internal sealed class RetryPipeline(TimeProvider time)
{
    private ResiliencePipeline Retries => field ??= new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            // Each call has its own limit, which RetryPolicy checks.
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

    /// <summary>Makes the attempts; the exception of the last one is thrown, or that of the limit that ended the call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="attempt">Makes an attempt.</param>
    /// <param name="wait">Cancels the delays between attempts. Default: what ends the call.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<TResult> ExecuteAsync<TResult>(ApiCall call, Func<CancellationToken, ValueTask<TResult>> attempt, CancellationToken? wait = null)
    {
        try
        {
            // Checked before the key provider is called or an upload is opened.
            call.Limits.Token.ThrowIfCancellationRequested();
            OpenAiException first;
            try
            {
                return await Attempt.MakeAsync(call, attempt).ConfigureAwait(false);
            }
            // Polly is used only after a failure: its first use costs a process more time than the first request.
            catch (OpenAiException failure) when (RetryPolicy.WouldRetry(call, failure, retry: 0))
            {
                if (call.Request.Body?.CannotRepeat is { } reason)
                {
                    failure.NotRetriedBecause = reason;
                    throw;
                }
                first = failure;
            }
            return await RetryAsync(call, first, attempt, wait ?? call.Limits.Token).ConfigureAwait(false);
        }
        catch (CallersException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
        catch (OperationCanceledException exception) when (call.Limits.AreOver)
        {
            throw CallFailure.OfCall(call, exception);
        }
    }

    // Polly receives outcomes instead of exceptions, so that stack traces do not grow with each attempt.
    private async Task<TResult> RetryAsync<TResult>(ApiCall call, OpenAiException first, Func<CancellationToken, ValueTask<TResult>> attempt, CancellationToken wait)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, wait);
        context.Properties.Set(CallKey, call);
        try
        {
            OpenAiException? made = first;
            var outcome = await Retries.ExecuteOutcomeAsync(
                async (_, _) =>
                {
                    if (made is { } failure)
                    {
                        made = null;
                        return Outcome.FromException<TResult>(failure);
                    }
                    try
                    {
                        return Outcome.FromResult(await Attempt.MakeAsync(call, attempt).ConfigureAwait(false));
                    }
                    catch (Exception exception)
                    {
                        return Outcome.FromException<TResult>(exception);
                    }
                },
                context,
                call).ConfigureAwait(false);
            if (outcome.Exception is { } last)
                ExceptionDispatchInfo.Throw(last);
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    // Not a static field, because initializing this class would then load Polly.
    private static ResiliencePropertyKey<ApiCall> CallKey => new("OpenAi.Call");

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);
}
