namespace OpenAi.Responses;

/// <summary>Text of the model.</summary>
public sealed partial record ResponseOutputTextPart : ResponseContentPart
{
    /// <summary>The sources of parts of the text.</summary>
    public IReadOnlyList<ResponseAnnotation> Annotations { get; set; } = [];

    /// <summary>The probabilities of the tokens, if requested by <see cref="ResponseInclude.OutputTextLogprobs"/>.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
