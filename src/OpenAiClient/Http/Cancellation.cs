namespace OpenAi.Http;

/// <summary>Tells which of a caller's tokens has ended something; the caller knows those, not one that links them.</summary>
internal static class Cancellation
{
    /// <summary>The first of the tokens that was cancelled; <see langword="null"/> when none was.</summary>
    public static CancellationToken? SourceOf(params ReadOnlySpan<CancellationToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.IsCancellationRequested)
                return token;
        }
        return null;
    }

    /// <summary>The exception that the caller of something cancelled gets, with the token of its own that did it.</summary>
    public static OperationCanceledException ByCaller(string message, Exception exception, params ReadOnlySpan<CancellationToken> tokens) =>
        new(message, exception, SourceOf(tokens) ?? tokens[^1]);

    /// <summary>Waits no longer than the token allows, even for a task that ignores it; such a task goes on, and its failure is nobody's.</summary>
    public static async ValueTask<T> WaitAsync<T>(ValueTask<T> wait, CancellationToken token)
    {
        if (wait.IsCompleted || !token.CanBeCanceled)
            return await wait.ConfigureAwait(false);
        var task = wait.AsTask();
        try
        {
            return await task.WaitAsync(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!task.IsCompleted)
        {
            _ = task.ContinueWith(
                static left => left.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
    }
}
