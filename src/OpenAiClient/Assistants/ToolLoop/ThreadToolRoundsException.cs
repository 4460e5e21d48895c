using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>
/// Thrown when a run calls functions again after <see cref="ToolLoopOptions.MaxRounds"/> rounds; the run is then cancelled.
/// </summary>
public sealed class ThreadToolRoundsException : ToolRoundsException
{
    /// <summary>Creates the exception that is thrown at the limit of rounds.</summary>
    /// <param name="maxRounds">The limit.</param>
    /// <param name="result">The result so far.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public ThreadToolRoundsException(int maxRounds, ThreadToolsResult result)
        : base(maxRounds, $" The run {result?.Run.Id} is cancelled.") => Result = result ?? throw new ArgumentNullException(nameof(result));

    /// <summary>The result so far, with the run as of its last request for functions.</summary>
    public ThreadToolsResult Result { get; }
}
