namespace OpenAi.Completions;

/// <summary>How likely the tokens of a continuation were: lists of the same length, one item for each token.</summary>
public sealed partial record CompletionLogprobs : JsonModel
{
    /// <summary>The tokens as text.</summary>
    public IReadOnlyList<string> Tokens { get; set; } = [];

    /// <summary>The natural logarithm of each token's probability; <see langword="null"/> for the first token of an echoed prompt.</summary>
    public IReadOnlyList<double?> TokenLogprobs { get; set; } = [];

    /// <summary>
    /// The likeliest tokens at each place, with the logarithms of their probabilities; <see langword="null"/> for the first
    /// token of an echoed prompt. <see langword="null"/> altogether when none were asked for.
    /// </summary>
    public IReadOnlyList<IReadOnlyDictionary<string, double?>?>? TopLogprobs { get; set; }

    /// <summary>Where each token begins in the text, in characters as the server counts them; the prompt counts too.</summary>
    public IReadOnlyList<int?> TextOffset { get; set; } = [];
}
