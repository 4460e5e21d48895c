namespace OpenAi;

/// <summary>The probability of a token, and of its alternatives.</summary>
public sealed partial record TokenLogprob : JsonModel
{
    /// <summary>The token.</summary>
    public string Token { get; set; } = "";

    /// <summary>The natural logarithm of the probability; -9999.0 means very unlikely.</summary>
    public double? Logprob { get; set; }

    /// <summary>The UTF-8 bytes of the token, because a character may be split between tokens. <see langword="null"/> when it has none.</summary>
    public IReadOnlyList<int>? Bytes { get; set; }

    /// <summary>The most likely tokens at this position, as many as requested.</summary>
    public IReadOnlyList<TopLogprob> TopLogprobs { get; set; } = [];
}
