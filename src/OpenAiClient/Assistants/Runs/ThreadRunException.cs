namespace OpenAi.Assistants;

/// <summary>
/// Thrown when a run is not completed though it should be: it failed, was cancelled, expired, ended early, or has not ended.
/// </summary>
public sealed class ThreadRunException : OpenAiException
{
    /// <summary>Creates the exception for a run that is not completed.</summary>
    /// <param name="run">The run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="run"/> is <see langword="null"/>.</exception>
    public ThreadRunException(ThreadRun run)
        : base(Describe(run)) => Run = run;

    /// <summary>The run.</summary>
    public ThreadRun Run { get; }

    private static string Describe(ThreadRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var reason = run.LastError is { } error ? $" {error.Code}: {error.Message}"
            : run.IncompleteDetails?.Reason is { } incomplete ? $" {incomplete}"
            : "";
        return $"The run {run.Id} is not completed but {(run.Status is { Value.Length: > 0 } status ? status.Value : "without a status")}.{reason}";
    }
}
