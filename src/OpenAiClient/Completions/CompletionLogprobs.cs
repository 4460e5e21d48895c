namespace OpenAi.Completions;

/// <summary>The probabilities of the tokens of a continuation: lists of the same length, with one item for each token.</summary>
public sealed partial record CompletionLogprobs : JsonModel
{
    /// <summary>The tokens as text.</summary>
    public IReadOnlyList<string> Tokens { get; set; } = [];

    /// <summary>The natural logarithm of each token's probability; <see langword="null"/> for the first token of an echoed prompt.</summary>
    public IReadOnlyList<double?> TokenLogprobs { get; set; } = [];

    /// <summary>
    /// The most likely tokens at each position, with the logarithms of their probabilities; an item is <see langword="null"/> for the
    /// first token of an echoed prompt. The list is <see langword="null"/> when none were requested.
    /// </summary>
    public IReadOnlyList<IReadOnlyDictionary<string, double?>?>? TopLogprobs { get; set; }

    /// <summary>The start of each token in the text, in characters as the server counts them, including the prompt.</summary>
    public IReadOnlyList<int?> TextOffset { get; set; } = [];
}
