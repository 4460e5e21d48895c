using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>A model called functions again after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</summary>
public sealed class ChatToolRoundsException : ToolRoundsException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="maxRounds">The limit.</param>
    /// <param name="result">The result so far.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public ChatToolRoundsException(int maxRounds, ChatToolsResult result)
        : base(maxRounds, "") => Result = result ?? throw new ArgumentNullException(nameof(result));

    /// <summary>The result so far. Its <see cref="ChatToolsResult.OpenCalls"/> are the last calls, which were not executed.</summary>
    public ChatToolsResult Result { get; }
}
