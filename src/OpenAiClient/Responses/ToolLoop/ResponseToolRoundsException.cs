using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>A model asks for functions again though <see cref="ToolLoopOptions.MaxRounds"/> is reached.</summary>
public sealed class ResponseToolRoundsException : ToolRoundsException
{
    internal ResponseToolRoundsException(int maxRounds, ResponseToolsResult result)
        : base(maxRounds, "") => Result = result;

    /// <summary>What there is so far. The last calls are its <see cref="ResponseToolsResult.OpenCalls"/>.</summary>
    public ResponseToolsResult Result { get; }
}
