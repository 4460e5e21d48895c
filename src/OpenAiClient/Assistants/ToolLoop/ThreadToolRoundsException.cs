using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>A run asks for functions again though <see cref="ToolLoopOptions.MaxRounds"/> is reached; it is cancelled then.</summary>
public sealed class ThreadToolRoundsException : ToolRoundsException
{
    internal ThreadToolRoundsException(int maxRounds, ThreadToolsResult result)
        : base(maxRounds, $" The run {result.Run.Id} is cancelled.") => Result = result;

    /// <summary>What there is so far; the run as it asked for the last time.</summary>
    public ThreadToolsResult Result { get; }
}
