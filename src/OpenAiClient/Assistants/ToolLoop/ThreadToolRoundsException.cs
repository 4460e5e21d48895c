using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>A run asks for functions again though <see cref="ToolLoopOptions.MaxRounds"/> is reached; it is cancelled then.</summary>
public sealed class ThreadToolRoundsException : ToolRoundsException
{
    /// <summary>Makes the exception that a loop throws at its limit.</summary>
    /// <param name="maxRounds">The limit.</param>
    /// <param name="result">What there is so far.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public ThreadToolRoundsException(int maxRounds, ThreadToolsResult result)
        : base(maxRounds, $" The run {result?.Run.Id} is cancelled.") => Result = result ?? throw new ArgumentNullException(nameof(result));

    /// <summary>What there is so far; the run as it asked for the last time.</summary>
    public ThreadToolsResult Result { get; }
}
