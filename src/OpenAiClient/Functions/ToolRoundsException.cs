namespace OpenAi.Functions;

/// <summary>
/// A model called functions again after <see cref="ToolLoopOptions.MaxRounds"/> rounds; its last calls were not
/// executed. The results so far are in <see cref="Chat.ChatToolRoundsException.Result"/>,
/// <see cref="Responses.ResponseToolRoundsException.Result"/> or <see cref="Assistants.ThreadToolRoundsException.Result"/>.
/// </summary>
public abstract class ToolRoundsException : OpenAiException
{
    private protected ToolRoundsException(int maxRounds, string rest)
        : base($"The model called functions again after {maxRounds} round(s), the maximum of ToolLoopOptions.MaxRounds.{rest}") => MaxRounds = maxRounds;

    /// <summary>The maximum number of rounds, all of which were executed.</summary>
    public int MaxRounds { get; }
}
