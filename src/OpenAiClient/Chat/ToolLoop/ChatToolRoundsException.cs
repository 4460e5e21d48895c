using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>A model asks for functions again though <see cref="ToolLoopOptions.MaxRounds"/> is reached.</summary>
public sealed class ChatToolRoundsException : ToolRoundsException
{
    internal ChatToolRoundsException(int maxRounds, ChatToolsResult result)
        : base(maxRounds, "") => Result = result;

    /// <summary>What there is so far. The last calls are its <see cref="ChatToolsResult.OpenCalls"/>.</summary>
    public ChatToolsResult Result { get; }
}
