using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>A model asks for functions again though <see cref="ToolLoopOptions.MaxRounds"/> is reached.</summary>
public sealed class ResponseToolRoundsException : ToolRoundsException
{
    /// <summary>Makes the exception that a loop throws at its limit.</summary>
    /// <param name="maxRounds">The limit.</param>
    /// <param name="result">What there is so far.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public ResponseToolRoundsException(int maxRounds, ResponseToolsResult result)
        : base(maxRounds, "") => Result = result ?? throw new ArgumentNullException(nameof(result));

    /// <summary>What there is so far. The last calls are its <see cref="ResponseToolsResult.OpenCalls"/>.</summary>
    public ResponseToolsResult Result { get; }
}
