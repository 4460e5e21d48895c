using System.Runtime.CompilerServices;

namespace OpenAi.Http;

/// <summary>Makes one attempt of a call, within the attempt timeout.</summary>
internal static class Attempt
{
    /// <summary>Makes the attempt; a failure throws an <see cref="OpenAiException"/>, and an exception of the caller's own code a <see cref="CallersException"/>.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<TResult> MakeAsync<TResult>(ApiCall call, Func<CancellationToken, ValueTask<TResult>> attempt)
    {
        using var limit = new CancellationTokenSource(call.Limits.Attempt, call.Settings.TimeProvider);
        using var link = call.Limits.Token.UnsafeRegister(static limit => ((CancellationTokenSource)limit!).Cancel(), limit);
        try
        {
            return await attempt(limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (OpenAiException or CallersException))
        {
            var failure = CallFailure.OfAttempt(call, exception, limit.Token);
            if (failure == exception)
                throw;
            throw failure;
        }
    }
}
