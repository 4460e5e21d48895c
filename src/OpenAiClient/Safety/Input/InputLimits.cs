namespace OpenAi.Safety;

/// <summary>The limits of <see cref="InputCheck"/>.</summary>
public sealed class InputLimits
{
    internal static readonly InputLimits Default = new();

    /// <summary>The maximum number of characters, as in <see cref="string.Length"/>. Default: <see langword="null"/>, no limit.</summary>
    public int? MaxCharacters { get; set; }

    /// <summary>The maximum number of tokens, as counted by <see cref="CountTokens"/>. Default: <see langword="null"/>, no limit.</summary>
    public int? MaxTokens { get; set; }

    /// <summary>
    /// Counts the tokens of a text, for example with an encoding of the package <c>OpenAiClient.Tokenization</c>. Called only when
    /// <see cref="MaxTokens"/> is set and the number of characters is within its limit. Its exceptions reach the caller. Default:
    /// <see langword="null"/>.
    /// </summary>
    public Func<string, int>? CountTokens { get; set; }

    /// <summary>The control characters that are allowed. Default: line feed, carriage return and tab.</summary>
    public string AllowedControlCharacters { get; set; } = "\n\r\t";

    /// <summary>The kinds of problems that are ignored. Default: <see cref="InputProblemKind.None"/>.</summary>
    public InputProblemKind Tolerated { get; set; }

    /// <summary>The maximum number of problems that are listed, which bounds the cost of a malicious text. Default: 100.</summary>
    public int MaxProblems { get; set; } = 100;

    internal void Check()
    {
        if (MaxCharacters < 0)
            throw new ArgumentException(FormattableString.Invariant($"InputLimits.MaxCharacters: {MaxCharacters} is negative."));
        if (MaxTokens < 0)
            throw new ArgumentException(FormattableString.Invariant($"InputLimits.MaxTokens: {MaxTokens} is negative."));
        if (MaxTokens is not null && CountTokens is null)
            throw new ArgumentException("InputLimits.MaxTokens is set, but CountTokens, which counts them, is not.");
        if (AllowedControlCharacters is null)
            throw new ArgumentException("InputLimits.AllowedControlCharacters: it must not be null; the empty string allows none.");
        if (MaxProblems < 1)
            throw new ArgumentException($"InputLimits.MaxProblems: {MaxProblems} is less than 1.");
    }
}
