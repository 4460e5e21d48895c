namespace OpenAi;

/// <summary>How likely a token would have been.</summary>
public sealed partial record TopLogprob : JsonModel
{
    /// <summary>The token.</summary>
    public string Token { get; set; } = "";

    /// <summary>The natural logarithm of its probability.</summary>
    public double? Logprob { get; set; }

    /// <summary>Its UTF-8 bytes; <see langword="null"/> when it has none.</summary>
    public IReadOnlyList<int>? Bytes { get; set; }
}
