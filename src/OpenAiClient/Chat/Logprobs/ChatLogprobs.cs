namespace OpenAi.Chat;

/// <summary>The probabilities of the tokens of an answer.</summary>
public sealed partial record ChatLogprobs : JsonModel
{
    /// <summary>The tokens of the text.</summary>
    public IReadOnlyList<TokenLogprob>? Content { get; set; }

    /// <summary>The tokens of the refusal.</summary>
    public IReadOnlyList<TokenLogprob>? Refusal { get; set; }
}
