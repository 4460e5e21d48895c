namespace OpenAi.Http;

/// <summary>Finds out which of the caller's tokens cancelled an operation; the caller knows those, not a token that links them.</summary>
internal static class Cancellation
{
    /// <summary>Returns the first of the tokens that was cancelled; <see langword="null"/> when none was.</summary>
    public static CancellationToken? SourceOf(params ReadOnlySpan<CancellationToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.IsCancellationRequested)
                return token;
        }
        return null;
    }

    /// <summary>Creates the exception for a cancelled operation, with the caller's own token that cancelled it.</summary>
    public static OperationCanceledException ByCaller(string message, Exception exception, params ReadOnlySpan<CancellationToken> tokens) =>
        new(message, exception, SourceOf(tokens) ?? tokens[^1]);

    /// <summary>
    /// Awaits work that got a token which links the caller's tokens: when they cancel it, the exception contains the caller's own token.
    /// </summary>
    public static async Task<T> OfLinkedAsync<T>(Task<T> work, string message, CancellationToken callToken, CancellationToken enumerationToken)
    {
        await OfLinkedAsync((Task)work, message, callToken, enumerationToken).ConfigureAwait(false);
        return await work.ConfigureAwait(false);
    }

    /// <inheritdoc cref="OfLinkedAsync{T}"/>
    public static async Task OfLinkedAsync(Task work, string message, CancellationToken callToken, CancellationToken enumerationToken)
    {
        try
        {
            await work.ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (SourceOf(callToken, enumerationToken) is not null)
        {
            throw ByCaller(message, exception, callToken, enumerationToken);
        }
    }

    /// <summary>
    /// Waits until the task ends or the token is cancelled, even if the task ignores the token; an abandoned task continues, and its
    /// exception is ignored.
    /// </summary>
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
