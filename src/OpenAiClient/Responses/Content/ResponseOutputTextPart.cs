namespace OpenAi.Responses;

/// <summary>Text of the model.</summary>
public sealed partial record ResponseOutputTextPart : ResponseContentPart
{
    /// <summary>Where parts of the text come from.</summary>
    public IReadOnlyList<ResponseAnnotation> Annotations { get; set; } = [];

    /// <summary>How likely each token was, when <see cref="ResponseInclude.OutputTextLogprobs"/> asked for it.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
