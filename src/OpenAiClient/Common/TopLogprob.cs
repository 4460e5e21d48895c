namespace OpenAi;

/// <summary>The probability of an alternative token.</summary>
public sealed partial record TopLogprob : JsonModel
{
    /// <summary>The token.</summary>
    public string Token { get; set; } = "";

    /// <summary>The natural logarithm of the probability.</summary>
    public double? Logprob { get; set; }

    /// <summary>The UTF-8 bytes of the token; <see langword="null"/> when it has none.</summary>
    public IReadOnlyList<int>? Bytes { get; set; }
}
