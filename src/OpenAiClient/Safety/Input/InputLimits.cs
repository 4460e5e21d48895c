namespace OpenAi.Safety;

/// <summary>What <see cref="InputCheck"/> lets pass.</summary>
public sealed class InputLimits
{
    internal static readonly InputLimits Default = new();

    /// <summary>The most characters, as <see cref="string.Length"/> counts. Default: <see langword="null"/>, no limit.</summary>
    public int? MaxCharacters { get; set; }

    /// <summary>The most tokens, as <see cref="CountTokens"/> counts them. Default: <see langword="null"/>, no limit.</summary>
    public int? MaxTokens { get; set; }

    /// <summary>
    /// Counts the tokens of a text, such as the encoding of the package <c>OpenAiClient.Tokenization</c>. Asked only when
    /// <see cref="MaxTokens"/> is set and the characters are within their limit. Its exceptions reach the caller. Default: <see langword="null"/>.
    /// </summary>
    public Func<string, int>? CountTokens { get; set; }

    /// <summary>The control characters that may be in a text. Default: line feed, carriage return and tab.</summary>
    public string AllowedControlCharacters { get; set; } = "\n\r\t";

    /// <summary>What is let pass although it is a problem. Default: <see cref="InputProblemKind.None"/>.</summary>
    public InputProblemKind Tolerated { get; set; }

    /// <summary>How many problems are listed at most, so that a hostile text costs no more than a bad one. Default: 100.</summary>
    public int MaxProblems { get; set; } = 100;

    internal void Check()
    {
        if (MaxCharacters < 0)
            throw new ArgumentException($"InputLimits.MaxCharacters: {MaxCharacters} is negative.");
        if (MaxTokens < 0)
            throw new ArgumentException($"InputLimits.MaxTokens: {MaxTokens} is negative.");
        if (MaxTokens is not null && CountTokens is null)
            throw new ArgumentException("InputLimits.MaxTokens is set, but CountTokens, which counts them, is not.");
        if (AllowedControlCharacters is null)
            throw new ArgumentException("InputLimits.AllowedControlCharacters: it must not be null; the empty text allows none.");
        if (MaxProblems < 1)
            throw new ArgumentException($"InputLimits.MaxProblems: {MaxProblems} is less than 1.");
    }
}
