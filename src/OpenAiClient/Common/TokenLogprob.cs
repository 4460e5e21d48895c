namespace OpenAi;

/// <summary>How likely a token was, and which others were.</summary>
public sealed partial record TokenLogprob : JsonModel
{
    /// <summary>The token.</summary>
    public string Token { get; set; } = "";

    /// <summary>The natural logarithm of its probability; -9999.0 stands for very unlikely.</summary>
    public double? Logprob { get; set; }

    /// <summary>Its UTF-8 bytes: a character may be split between tokens. <see langword="null"/> when it has none.</summary>
    public IReadOnlyList<int>? Bytes { get; set; }

    /// <summary>The likeliest tokens at this place, as many as were asked for.</summary>
    public IReadOnlyList<TopLogprob> TopLogprobs { get; set; } = [];
}
