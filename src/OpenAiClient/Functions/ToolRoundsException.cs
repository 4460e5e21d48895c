namespace OpenAi.Functions;

/// <summary>
/// A model called functions again after <see cref="ToolLoopOptions.MaxRounds"/> rounds; its last calls were not
/// carried out. The results so far are in <see cref="Chat.ChatToolRoundsException.Result"/>,
/// <see cref="Responses.ResponseToolRoundsException.Result"/> or <see cref="Assistants.ThreadToolRoundsException.Result"/>.
/// </summary>
public abstract class ToolRoundsException : OpenAiException
{
    private protected ToolRoundsException(int maxRounds, string rest)
        : base($"The model asks for functions again after {maxRounds} round(s), the most that ToolLoopOptions.MaxRounds allows.{rest}") => MaxRounds = maxRounds;

    /// <summary>How many rounds were allowed, and carried out.</summary>
    public int MaxRounds { get; }
}
