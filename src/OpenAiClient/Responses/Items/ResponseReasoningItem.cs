namespace OpenAi.Responses;

/// <summary>The model's reasoning. It must be sent back together with the item that follows it.</summary>
public sealed partial record ResponseReasoningItem : ResponseItem
{
    /// <summary>The summary of the reasoning, if requested by <see cref="ResponseReasoningOptions.Summary"/>.</summary>
    public IReadOnlyList<ResponseContentPart> Summary { get; set; } = [];

    /// <summary>The reasoning itself, from models that return it.</summary>
    public IReadOnlyList<ResponseContentPart> Content { get; set; } = [];

    /// <summary>The encrypted reasoning, if requested by <see cref="ResponseInclude.EncryptedReasoning"/>.</summary>
    public string? EncryptedContent { get; set; }

    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }
}
